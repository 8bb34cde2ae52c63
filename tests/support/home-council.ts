import type { Contact } from '../../src/domain/council-plan.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity, reportingAt } from './activities.ts';
import { givenSeat } from './given-seats.ts';
import { homesIn } from './homes.ts';
import { aPlan } from './plans.ts';
import { storedCouncil } from './stored-council.ts';

/** To be reported in autumn, by LK Trafik and LiU Samverkan. */
export const cycling = anActivity({
  name: 'Cykelstråk',
  area: 'Hållbar stad',
  seats: ['LK Trafik', 'LiU Samverkan'],
  reporting: reportingAt('Hösten 2022', '2022-07-01', '2022-12-31'),
});

const places = Array.from({ length: 13 }, (_, at) =>
  anActivity({ name: `Ort ${at + 1}`, seats: ['LK Trafik'] }),
);

/** A council that fills more than one page of App Home. */
export type HomeCouncil = Awaited<ReturnType<typeof homeCouncil>>;

/** LK Trafik answers for Cykelstråk and thirteen places; nobody holds a seat yet. Something may lie around the database. */
export async function homeCouncil(around?: (storage: Storage) => Storage) {
  const plan = aPlan({ activities: [cycling, ...places] });
  const council = await storedCouncil(plan, 'Socket Mode', around);
  const { council: home, units } = await council.plan();
  const traffic = units.find(({ name }) => name === 'Trafik')?.id ?? '';
  return {
    ...council,
    ...homesIn(council),
    id: home.id,
    /** A person becomes the contact of LK Trafik, and has accepted that unless told. */
    takesSeat: (user: string, says: Partial<Contact> = {}) =>
      givenSeat(council.storage, home.id, { acceptance: 'accepted', ...says, unit: traffic, user }),
    published: async () => (await council.calls()).calls['views.publish'] ?? 0,
  };
}
