import type { LogFields } from '../../src/app/ports.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aClock } from './clock.ts';
import { connectionTo, logInto, type Mode } from './council-at-work.ts';
import { aLentDatabase } from './lent-database.ts';
import { smallWorkspace } from './small-workspace.ts';
import { storedPlan, storePlan } from './stored-plans.ts';

/** The database as the bot meets it, where a test puts something between. */
type Around = (storage: Storage) => Storage;

/** The channel of the small workspace where the council is. */
export const councilPlace = { workspace: 'T0TEST', channel: 'C0COUNCIL' } as const;

/** A council whose plan lies in a database of its own, with the bot at work in a workspace of a few people. */
export type StoredCouncil = Awaited<ReturnType<typeof storedCouncil>>;

/**
 * Starts it: real Bolt over the wire, the embedded database unless told, and a clock that the test moves. Ids are the
 * database's own, so `plan()` tells them.
 */
export async function storedCouncil(
  plan: CouncilPlan | null,
  mode: Mode = 'Socket Mode',
  around: Around = (storage) => storage,
) {
  const clock = aClock();
  const logged: LogFields[] = [];
  const database = await aLentDatabase();
  const storage = await database.open();
  if (plan) await storePlan(storage, plan, { place: councilPlace, clock });
  // Slack's limits go by the clock on the wall, and this council's is moved.
  const workspace = await smallWorkspace({ rateLimits: false });
  const slack = await startSlack(
    { ...around(storage), clock, log: logInto(logged) },
    connectionTo(workspace.apiUrl, mode),
  );
  if (mode === 'HTTP') workspace.deliverTo(`http://127.0.0.1:${slack.port}/slack/events`);
  const { people } = workspace;
  return {
    ...people,
    clock,
    logged,
    storage,
    slack,
    client: workspace.client,
    anna: people.as('U0ANNA', 'C0COUNCIL'),
    bo: people.as('U0BO', 'C0COUNCIL'),
    /** The plan as it is stored now. */
    plan: () => storedPlan(storage, councilPlace),
    end: async () => {
      await slack.stop();
      await workspace.close();
      await storage.close();
      await database.drop();
    },
  };
}
