import { purgeOld } from './app/purge-old.ts';
import { calendarRoute } from './calendar-route.ts';
import { composeDeliveries } from './compose-deliveries.ts';
import { openLocalWorkspace } from './compose-local.ts';
import type { Config } from './config.ts';
import { healthRoutes, type Probe } from './health.ts';
import { openLog } from './log.ts';
import { movableClock } from './scheduler/movable-clock.ts';
import { startNightly } from './scheduler/start-nightly.ts';
import { systemClock } from './scheduler/system-clock.ts';
import type { ServedRoute } from './served-route.ts';
import { type SlackConnection, startSlack } from './slack/start-slack.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';

/** A running bot. `page` is the address of the local workspace, where there is one. */
export type Bot = { readonly page: string | null; stop(): Promise<void> };

/** Builds the parts from a configuration, hands them to each other and starts them; on failure closes what it opened. */
export async function composeBot(config: Config): Promise<Bot> {
  const pretended = config.slack.kind === 'local' ? movableClock(systemClock) : null;
  const clock = pretended ?? systemClock;
  const log = openLog(config.logLevel);
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.toReversed()) await close();
  };
  try {
    const storage = await openStorage({ ...config, clock, log, isTimeReal: pretended === null });
    opened.push(() => storage.close());
    const deps = { ...storage, clock, log };

    const needed: Record<string, Probe> = { database: () => answers(storage), slack: async () => false };
    const told: Record<string, Probe> = {};
    const routes = [...healthRoutes(clock, { needed, told }), calendarRoute(deps)];
    const speaker = { caughtUp: async (): Promise<Date | null> => null };
    const local = pretended
      ? await openLocalWorkspace(config, routes, { ...deps, clock: pretended, speaker })
      : null;
    if (local) opened.push(() => local.close());
    const connection = local?.connection ?? connectionOf(config, routes);
    const slack = await startSlack(deps, connection);
    opened.push(() => slack.stop());
    needed.slack = () => slack.reachable();

    const deliveries = composeDeliveries(deps, connection);
    opened.push(() => deliveries.stop());
    told.deliveries = async () => deliveries.isWell();
    speaker.caughtUp = deliveries.caughtUp;

    const nightly = [
      startNightly({ clock, log }, 'backup', () => backUp(storage)),
      startNightly({ clock, log }, 'purge', () => purgeOld(deps)),
    ];
    for (const job of nightly) opened.push(async () => job.stop());
    return { page: local?.page ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answers(storage: Storage): Promise<boolean> {
  await storage.ping();
  return true;
}

async function backUp(storage: Storage): Promise<void> {
  if (storage.kind === 'embedded') await storage.backup();
}

function connectionOf(
  { slack, host, port, publicUrl }: Config,
  routes: readonly ServedRoute[],
): SlackConnection {
  if (slack.kind === 'local') throw new Error('The local workspace brings its own connection.');
  const { botToken, apiUrl } = slack;
  const mode =
    slack.kind === 'socket'
      ? { kind: slack.kind, appToken: slack.appToken, listening: { host, port } }
      : { kind: slack.kind, signingSecret: slack.signingSecret, host, port };
  return { botToken, apiUrl, publicUrl, mode, routes };
}
