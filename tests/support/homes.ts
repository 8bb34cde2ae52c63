import { onScreen } from './on-screen.ts';
import type { ShownView } from './person-at-desk.ts';
import type { StoredCouncil } from './stored-council.ts';

/** App Home as people of a council have it before them. */
export function homesIn(council: StoredCouncil) {
  /** What a person sees on opening it, as soon as there is something. */
  const opened = async (user: string): Promise<ShownView> => {
    await council.person(user).opensHome();
    const { home } = await council.person(user).waitsFor((views) => views.home !== null);
    if (!home) throw new Error('Nothing was published');
    return home;
  };
  const onceIt = async (user: string, is: (screen: string) => boolean) => {
    const { home } = await council
      .person(user)
      .waitsFor((views) => views.home !== null && is(onScreen(views.home)));
    return onScreen(home ?? { blocks: [] });
  };
  return {
    opened,
    screenOf: async (user: string) => onScreen(await opened(user)),
    /** All that it says once it says this. */
    seen: (user: string, text: string) => onceIt(user, (screen) => screen.includes(text)),
    /** All that it says once it says this no more. */
    seenWithout: (user: string, text: string) => onceIt(user, (screen) => !screen.includes(text)),
  };
}
