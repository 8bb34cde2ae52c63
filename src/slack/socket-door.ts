import { type CustomRoute, type Logger, SocketModeReceiver } from '@slack/bolt';
import type { Door, Listening } from './door.ts';
import { routeServer } from './route-server.ts';

const timeout = 10_000;

type SocketOptions = {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly listening: Listening | undefined;
  readonly routes: readonly CustomRoute[];
  readonly logger: Logger;
};

/** We go to Slack and keep a connection open. Paths of our own are served where `listening` says, else nowhere. */
export function socketDoor({ appToken, apiUrl, listening, routes, logger }: SocketOptions): Door {
  // An object of its own and no `retryConfig`: the client writes into it, and without its many retries one network
  // blip while reconnecting would end the process.
  const clientOptions = { timeout, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) };
  const receiver = new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  const server = listening && routeServer(routes, listening);
  let isConnected = false;
  receiver.client.on('connected', () => {
    isConnected = true;
  });
  receiver.client.on('close', () => {
    isConnected = false;
  });
  return {
    receiver,
    isOpen: () => isConnected,
    async open() {
      const port = await server?.open();
      await receiver.start();
      return port;
    },
    async close(workDone) {
      // What has begun can only be acknowledged while the connection is there.
      await workDone();
      await receiver.client.disconnect();
      await workDone();
      await server?.close();
    },
  };
}
