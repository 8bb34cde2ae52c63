import { type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt';
import type { Door, Listening } from './door.ts';
import { portOf } from './port-of.ts';

const bodyLimit = 1_000_000;

type HttpOptions = {
  readonly listening: Listening;
  readonly signingSecret: string;
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
};

/** Slack comes to us: signed requests to `POST /slack/events`, with other paths beside it. */
export function httpDoor({ listening, signingSecret, routes, logger }: HttpOptions): Door {
  const receiver = new HTTPReceiver({ signingSecret, customRoutes: [...routes], bodyLimit, logger });
  const opened = Promise.withResolvers<{ closeAllConnections(): void }>();
  return {
    receiver,
    isOpen: () => true,
    async open() {
      const server = await receiver.start(listening);
      opened.resolve(server);
      return portOf(server);
    },
    async close(workDone) {
      const server = await opened.promise;
      const closed = receiver.stop();
      await workDone();
      // A connection that its caller keeps alive would hold the door for seconds.
      server.closeAllConnections();
      await closed;
    },
  };
}
