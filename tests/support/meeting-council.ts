import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import type { Actor } from '../../src/domain/permission.ts';
import { aClock } from './clock.ts';
import { aLentDatabase } from './lent-database.ts';

/** The channel of the small workspace where the council is. */
export const meetingPlace = { workspace: 'T0TEST', channel: 'C0COUNCIL' } as const;

/** Anna coordinates and Bo does not; somebody is from elsewhere. */
export const coordinator: Actor = { user: 'U0ANNA', workspace: 'T0TEST', standing: 'member' };
export const member: Actor = { user: 'U0BO', workspace: 'T0TEST', standing: 'member' };
export const stranger: Actor = { user: 'U0FAR', workspace: 'T0OTHER', standing: 'member' };

/** A council without a plan, on Monday 1 February 2027 at nine in the morning, that Anna coordinates. */
export async function meetingCouncil() {
  const clock = aClock('2027-02-01T08:00:00Z');
  const database = await aLentDatabase();
  const storage = await database.open();
  const deps = { ...storage, clock };
  const appointment = {
    where: meetingPlace,
    actor: 'operator',
    user: 'U0ANNA',
    party: null,
    membership: null,
  } as const;
  const appointed = await appointCoordinator(deps, appointment);
  if (appointed.outcome !== 'appointed') throw new Error(`Anna was not appointed: ${appointed.outcome}`);
  return {
    deps,
    council: appointed.council,
    end: async () => {
      await storage.close();
      await database.drop();
    },
  };
}
