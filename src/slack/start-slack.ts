import { App, type CustomRoute, type Logger } from '@slack/bolt';
import type { Clock } from '../app/ports.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Door, Listening } from './door.ts';
import { httpDoor } from './http-door.ts';
import { type InFlight, inFlight } from './in-flight.ts';
import { listen } from './listeners/listen.ts';
import { onlyOnce } from './only-once.ts';
import { patientFetch } from './patient-fetch.ts';
import { people } from './people.ts';
import { reachability } from './reachability.ts';
import { rememberedMessages } from './remembered-messages.ts';
import type { SlackDeps } from './slack-room.ts';
import { socketDoor } from './socket-door.ts';

const timeout = 10_000;
const finishWithin = 9_000;
// Slack's own client waits half a minute for the other side to hang up.
const closeWithin = 9_800;
const sharesRemembered = 10_000;
const messagesRemembered = 1_000;

/** How the bot reaches one workspace and is reached by it. */
export type SlackConnection = {
  readonly botToken: string;
  /** Another Web API base than Slack's, for tests and gateways. */
  readonly apiUrl?: string | undefined;
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
  const { clock, log } = deps;
  const logger = boltLogger(log);
  const door = doorOf(connection, logger);
  const app = boltApp(deps, connection, { door, logger });
  const working = inFlight();
  listen(app, {
    ...deps,
    people: people(deps, app.client),
    messages: rememberedMessages(messagesRemembered),
    sharing: onlyOnce(sharesRemembered),
    inFlight: working,
  });
  await app.init();
  const port = await door.open();
  const answers = reachability(clock, app.client);
  let stopping: Promise<void> | undefined;
  return {
    port,
    reachable: async () => door.isOpen() && (await answers()),
    stop() {
      stopping ??= closeInTime(door, working, clock);
      return stopping;
    },
  };
}

function doorOf({ mode, apiUrl, routes }: SlackConnection, logger: Logger): Door {
  if (mode.kind === 'http')
    return httpDoor({ ...mode, listening: { host: mode.host, port: mode.port }, routes, logger });
  return socketDoor({ appToken: mode.appToken, apiUrl, listening: mode.listening, routes, logger });
}

async function closeInTime(door: Door, working: InFlight, clock: Clock): Promise<void> {
  const finished = clock.after(finishWithin);
  const closed = clock.after(closeWithin);
  const closing = door.close(() => Promise.race([working.settled(), finished.done]));
  await Promise.race([closing, closed.done]);
  finished.cancel();
  closed.cancel();
}

type Inner = { readonly door: Door; readonly logger: Logger };

function boltApp(
  { clock, log }: SlackDeps,
  { botToken, apiUrl, mode }: SlackConnection,
  { door, logger }: Inner,
): App {
  const app = new App({
    token: botToken,
    receiver: door.receiver,
    socketMode: mode.kind === 'socket',
    // Never `headers`: Bolt copies these options for every team, and the client writes its token into that one object.
    clientOptions: {
      ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
      fetch: patientFetch(clock),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
    // Otherwise a bad token would be an unhandled rejection; `init` rejects where it can be caught.
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
    logger,
  });
  app.error(async ({ error }: { readonly error: Error }) => log.error({ error }, 'A listener failed'));
  return app;
}
