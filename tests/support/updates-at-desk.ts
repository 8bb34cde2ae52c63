import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from './activities.ts';
import { givenSeat } from './given-seats.ts';
import { aPlan } from './plans.ts';
import { storedCouncil } from './stored-council.ts';

const decided = aPlan({
  activities: [
    anActivity({
      name: 'Vindkraft',
      area: 'Hållbar energi',
      seats: ['LK Miljö', 'LiU Samverkan'],
      situation: 'Tillstånd söks.',
    }),
    anActivity({ name: 'Läxhjälp', area: 'Hållbar skola', seats: ['LK Skola', 'LiU'] }),
    anActivity({ name: 'Läxhjälp i Tinnerbäcken', area: 'Hållbar skola', seats: ['LK Skola'] }),
  ],
});

/**
 * A council in November 2022: on Vindkraft Anna answers for LK Miljö and Bo for LiU Samverkan; on the two of Läxhjälp
 * nobody does. Anna coordinates where `coordinator` says so.
 */
export async function updatesAtDesk(
  says: { readonly coordinator?: boolean; readonly around?: Parameters<typeof storedCouncil>[2] } = {},
) {
  const council = await storedCouncil(decided, 'Socket Mode', says.around);
  const plan = await council.plan();
  const { id } = plan.council;
  const unitOf = (name: string) => plan.units.find((unit) => unit.name === name)?.id ?? '';
  await givenSeat(council.storage, id, { unit: unitOf('Miljö'), user: 'U0ANNA', acceptance: 'accepted' });
  await givenSeat(council.storage, id, { unit: unitOf('Samverkan'), user: 'U0BO', acceptance: 'accepted' });
  if (says.coordinator) await coordinate(council.storage, id);
  const activityNamed = async (name: string) => {
    const found = (await council.plan()).activities.find((activity) => activity.name === name);
    if (!found) throw new Error(`There is no activity ${name}`);
    return found;
  };
  return {
    ...council,
    id,
    activityNamed,
    units: { samverkan: unitOf('Samverkan') },
    wind: () => activityNamed('Vindkraft'),
    annaAtDesk: council.person('U0ANNA'),
    boAtDesk: council.person('U0BO'),
    /** What the bot tells them in their own conversations with it. */
    annasMessages: council.as('U0ANNA', 'D0ANNA'),
    bosMessages: council.as('U0BO', 'D0BO'),
  };
}

/** The council at its desks. */
export type UpdatesAtDesk = Awaited<ReturnType<typeof updatesAtDesk>>;

async function coordinate({ councils, seats }: Storage, council: string): Promise<void> {
  const basedOn = (await seats.people({ council }))?.council.version ?? 0;
  const decision = { by: null, at: new Date('2022-03-01T09:00:00Z'), basedOn };
  await councils.appointCoordinator(council, { user: 'U0ANNA', party: null }, decision);
}
