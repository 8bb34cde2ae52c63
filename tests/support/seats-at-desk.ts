import { anActivity } from './activities.ts';
import { breakableDatabase } from './breakable-database.ts';
import type { Mode } from './council-at-work.ts';
import { onScreen } from './on-screen.ts';
import type { personAtDesk } from './person-at-desk.ts';
import { aPlan } from './plans.ts';
import { storedCouncil } from './stored-council.ts';

type Desk = ReturnType<typeof personAtDesk>;

/** The council at its desks. */
export type SeatsAtDesk = Awaited<ReturnType<typeof seatsAtDesk>>;

/** A council with a vacant unit in each party, where Anna, an admin, may appoint and Bo reads English. */
export async function seatsAtDesk(mode: Mode = 'Socket Mode') {
  const database = breakableDatabase();
  const council = await storedCouncil(
    aPlan({
      activities: [
        anActivity({ name: 'Cykelvägar till campus', seats: ['LK Trafikenheten', 'LiU Samverkansenheten'] }),
        anActivity({ name: 'Elbussar i linje', seats: ['LK Trafikenheten'] }),
      ],
    }),
    mode,
    database.around,
  );
  const annaAtDesk = council.person('U0ANNA');
  const modalSays = async (desk: Desk, words: string) => {
    const { modals } = await desk.waitsFor((views) =>
      views.modals.some((view) => onScreen(view).includes(words)),
    );
    return modals.map(onScreen).join('\n');
  };
  const opensAppointing = async (unit = 'Trafikenheten') => {
    await council.anna.types(`/plan ansvariga ${unit}`);
    await council.anna.presses('Utse kontaktperson');
    return annaAtDesk.modal();
  };
  return {
    ...council,
    database,
    annaAtDesk,
    boAtDesk: council.person('U0BO'),
    annasMessages: council.as('U0ANNA', 'D0ANNA'),
    bosMessages: council.as('U0BO', 'D0BO'),
    contactOf: async (name: string) =>
      (await council.plan()).units.find((unit) => unit.name === name)?.contact ?? null,
    /** Waits until a modal in front of a person says this, and hands over all that their modals say. */
    modalSays,
    /** Anna opens the form that gives a unit its contact. */
    opensAppointing,
    /** Anna gives a unit to Bo, who has not answered yet. */
    appointsBo: async (unit = 'Trafikenheten') => {
      await opensAppointing(unit);
      await annaAtDesk.submits({ Kontaktperson: 'U0BO' });
      await modalSays(annaAtDesk, 'är nu kontaktperson');
      await annaAtDesk.closes();
    },
  };
}
