import type { PlacedElement } from '../blocks/elements-in.ts';

type Option = Readonly<Record<string, unknown>>;

export type SuggestionStore = ReturnType<typeof suggestionStore>;

/** What an app last offered a person in a menu it fills itself: only that can be chosen there. */
export function suggestionStore() {
  const offers = new Map<string, readonly Option[]>();
  const key = (user: string, { blockId, element }: PlacedElement) =>
    `${user} ${blockId} ${element.action_id}`;
  return {
    of: (user: string, placed: PlacedElement): readonly Option[] => offers.get(key(user, placed)) ?? [],
    keep: (user: string, placed: PlacedElement, options: readonly Option[]): void => {
      offers.set(key(user, placed), options);
    },
  };
}
