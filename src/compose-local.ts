import { readFile } from 'node:fs/promises';
import { appointContact } from './app/appoint-contact.ts';
import { importPlan } from './app/import-plan.ts';
import { landmarksAhead } from './app/landmarks-ahead.ts';
import type { Deps } from './app/ports.ts';
import type { Config } from './config.ts';
import { readPlan } from './documents/read-plan.ts';
import { termSeasons } from './domain/seasons.ts';
import { localApp } from './local-app.ts';
import { localContacts, localDirectory, localPlace } from './local-directory.ts';
import type { MovableClock } from './scheduler/movable-clock.ts';
import { passTime } from './scheduler/pass-time.ts';
import type { Deliveries } from './scheduler/start-deliveries.ts';
import type { ServedRoute } from './served-route.ts';
import type { SlackConnection } from './slack/start-slack.ts';
import { wordsFor } from './words/words-for.ts';
import type { Landmark } from './workspace/landmark.ts';
import { startWorkspace } from './workspace/start-workspace.ts';
import { machineClock, type WorkspaceClock } from './workspace/workspace-clock.ts';

/** The workspace on this machine, and how the bot reaches it: over the wire, as it would reach Slack. */
export type LocalWorkspace = {
  readonly page: string;
  readonly connection: SlackConnection;
  close(): Promise<void>;
};

/** The bot as it says things by itself, which it does only once it has a workspace to say them in. */
type Speaker = Pick<Deliveries, 'caughtUp'>;

type Pretending = Deps & { readonly clock: MovableClock; readonly speaker: Speaker };

const examplePlan = new URL('../docs/examples/handlingsplan-2021-2024.md', import.meta.url);

/** Opens the workspace with its people and the bot's own clock, and reads in the example plan where the council has none yet. */
export async function openLocalWorkspace(
  config: Config,
  routes: readonly ServedRoute[],
  { speaker, ...deps }: Pretending,
): Promise<LocalWorkspace> {
  await bringExample(deps);
  const app = localApp();
  const workspace = await startWorkspace({
    host: config.host,
    port: config.port,
    directory: localDirectory,
    app,
    clock: pretended(deps.clock, speaker),
    landmarks: () => landmarksOf(deps),
    routes: Object.fromEntries(routes.map(({ path, handler }) => [path, handler])),
  });
  return {
    page: workspace.url,
    connection: {
      botToken: app.botToken,
      apiUrl: workspace.apiUrl,
      publicUrl: workspace.url,
      mode: { kind: 'socket', appToken: app.appToken },
      routes: [],
    },
    close: () => workspace.close(),
  };
}

/**
 * The bot's time as the workspace shows it. What the workspace itself waits for is the other end of a connection, and
 * that takes the time it takes.
 */
function pretended(clock: MovableClock, speaker: Speaker): WorkspaceClock {
  return {
    now: () => clock.now().getTime(),
    after: machineClock.after,
    movable: {
      isMoved: () => clock.isMoved(),
      moveTo: (milliseconds) => passTime(clock, speaker, new Date(milliseconds)),
    },
  };
}

async function landmarksOf(deps: Deps): Promise<readonly Landmark[]> {
  const [sv, en] = [wordsFor('sv').meetings.landmarks, wordsFor('en').meetings.landmarks];
  const ahead = await landmarksAhead(deps, localPlace);
  return ahead.map(({ kind, at }) => ({ label: { sv: sv[kind], en: en[kind] }, at }));
}

async function bringExample(deps: Deps): Promise<void> {
  if (await deps.plans.councilIn(localPlace)) return;
  const bytes = await readFile(examplePlan);
  const file = 'handlingsplan-2021-2024.md';
  const reading = readPlan({ name: file, bytes }, termSeasons);
  if ('refused' in reading) throw new Error(`The example plan could not be read: ${reading.refused}`);
  await importPlan(deps, { place: localPlace, reading, source: { file, text: bytes.toString() }, by: null });
  for (const { unit: words, ...contact } of localContacts)
    await appointContact(deps, {
      where: localPlace,
      actor: 'operator',
      unit: { words },
      ...contact,
    });
}
