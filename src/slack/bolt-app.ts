import { App, type Logger } from '@slack/bolt';
import type { Door } from './door.ts';
import { patientFetch } from './patient-fetch.ts';
import type { SlackDeps } from './slack-room.ts';

const timeout = 10_000;

type Identity = {
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly door: Door;
  readonly logger: Logger;
};

/** Bolt for one workspace, set up so that nothing is sent twice, nothing waits for ever and nothing fails unseen. */
export function boltApp({ clock, log }: Pick<SlackDeps, 'clock' | 'log'>, identity: Identity): App {
  const { botToken, apiUrl, door, logger } = identity;
  const app = new App({
    token: botToken,
    receiver: door.receiver,
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
