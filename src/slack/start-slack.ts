import type { CustomRoute, Logger } from '@slack/bolt';
import { boltApp } from './bolt-app.ts';
import { boltLogger } from './bolt-logger.ts';
import { closeInTime } from './close-in-time.ts';
import type { Door, Listening } from './door.ts';
import { withFreshHomes } from './fresh-homes.ts';
import { homes } from './homes.ts';
import { httpDoor } from './http-door.ts';
import { inFlight } from './in-flight.ts';
import { listen } from './listeners/listen.ts';
import { onlyOnce } from './only-once.ts';
import { people } from './people.ts';
import { reachability } from './reachability.ts';
import { rememberedMessages } from './remembered-messages.ts';
import type { SlackDeps } from './slack-room.ts';
import { socketDoor } from './socket-door.ts';

const sharesRemembered = 10_000;
const messagesRemembered = 1_000;
const homesRemembered = 10_000;

/** How the bot reaches one workspace and is reached by it. */
export type SlackConnection = {
  readonly botToken: string;
  /** Another Web API base than Slack's, for tests and gateways. */
  readonly apiUrl?: string | undefined;
  /** Where people reach the paths that are served, e.g. `https://plan.example.org`; without it no such address is told. */
  readonly publicUrl?: string | undefined;
  readonly mode:
    | ({ readonly kind: 'http'; readonly signingSecret: string } & Listening)
    | { readonly kind: 'socket'; readonly appToken: string; readonly listening?: Listening | undefined };
  /** Paths to serve beside Slack's; in Socket Mode only where `listening` says where. */
  readonly routes: readonly CustomRoute[];
};

/** The bot in Slack, at work. */
export type SlackApp = {
  /** Where it listens, if it does. */
  readonly port: number | undefined;
  /** Whether Slack and the bot reach each other now. */
  reachable(): Promise<boolean>;
  /** Takes no more work, finishes what is running and closes, within ten seconds. Once is enough. */
  stop(): Promise<void>;
};

/** Puts the bot to work in Slack. Rejects where Slack does not know its token or its place to listen is taken. */
export async function startSlack(deps: SlackDeps, connection: SlackConnection): Promise<SlackApp> {
  const { botToken, apiUrl } = connection;
  const logger = boltLogger(deps.log);
  const door = doorOf(connection, logger);
  const app = boltApp(deps, { botToken, apiUrl, door, logger });
  const working = inFlight();
  const room = {
    ...deps,
    client: app.client,
    people: people(deps, app.client),
    messages: rememberedMessages(messagesRemembered),
    homes: homes(homesRemembered),
    sharing: onlyOnce(sharesRemembered),
    inFlight: working,
    publicUrl: connection.publicUrl ?? null,
  };
  listen(app, withFreshHomes(room));
  await app.init();
  const port = await door.open();
  const answers = reachability(deps.clock, app.client);
  let stopping: Promise<void> | undefined;
  return {
    port,
    reachable: async () => door.isOpen() && (await answers()),
    stop() {
      stopping ??= closeInTime(door, working, deps.clock);
      return stopping;
    },
  };
}

function doorOf({ mode, apiUrl, routes }: SlackConnection, logger: Logger): Door {
  if (mode.kind === 'http')
    return httpDoor({ ...mode, listening: { host: mode.host, port: mode.port }, routes, logger });
  return socketDoor({ appToken: mode.appToken, apiUrl, listening: mode.listening, routes, logger });
}
