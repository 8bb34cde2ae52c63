import type { Actor } from '../../src/domain/permission.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from './activities.ts';
import { aClock } from './clock.ts';
import { aDatabase } from './databases.ts';
import { aLentDatabase } from './lent-database.ts';
import { aPlan } from './plans.ts';
import { storedPlan, storePlan } from './stored-plans.ts';

/** A council where nobody holds a seat or coordinates yet, and everything that a use case may need about it. */
export type CouncilWithSeats = Awaited<ReturnType<Awaited<ReturnType<typeof aHouse>>['council']>>;

/**
 * One database for many councils, each in a workspace of its own: what happens in one is nothing to the others. It is
 * borrowed, unless the test is about databases and says which kind.
 */
export async function aHouse(kind?: Storage['kind']) {
  const clock = aClock();
  const database = kind ? await aDatabase(kind) : await aLentDatabase();
  const storage = await database.open();
  let councils = 0;
  return {
    storage,
    database,
    clock,
    /** A council with one activity for each seat, named after it. Without seats it has no plan, and there is only the place. */
    async council(seats: readonly string[] = ['LK Miljö', 'LiU Samverkan']) {
      councils += 1;
      const place = { workspace: `T-${councils}`, channel: 'C-COUNCIL' };
      const activities = seats.map((seat) => anActivity({ name: `Uppdrag för ${seat}`, seats: [seat] }));
      if (seats.length > 0) await storePlan(storage, aPlan({ activities }), { place, clock });
      const plan = () => storedPlan(storage, place);
      const people = () => storage.seats.people(place);
      return {
        ...storage,
        clock,
        place,
        plan,
        people,
        unit: async (name: string) => unitOf(await plan(), name),
      };
    },
    end: async () => {
      await storage.close();
      await database.drop();
    },
  };
}

function unitOf({ units }: Awaited<ReturnType<typeof storedPlan>>, name: string) {
  const unit = units.find((one) => one.name === name);
  if (!unit) throw new Error(`There is no unit called ${name}`);
  return unit;
}

/** Somebody of the council's workspace, a member but for what the test says. */
export function anActor(
  { place }: Pick<CouncilWithSeats, 'place'>,
  user: string,
  standing: Exclude<Actor, 'operator'>['standing'] = 'member',
): Actor {
  return { user, workspace: place.workspace, standing };
}
