import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { type SmallWorkspace, silence, smallApp } from './small-workspace.ts';

/** An impatient one reconnects after a second; a busy machine may count as a dead one to it. */
export type Mode = 'HTTP' | 'Socket Mode' | 'impatient Socket Mode';

/** A tiny app on real Bolt, joined to the workspace; `listen` gives it its listeners. */
export async function smallBot(workspace: SmallWorkspace, mode: Mode, listen: (app: App) => void) {
  const receiver =
    mode === 'HTTP'
      ? httpReceiver()
      : socketReceiver(workspace.apiUrl, mode === 'Socket Mode' ? 5_000 : 1_000);
  const app = new App({
    token: smallApp.botToken,
    receiver,
    socketMode: mode !== 'HTTP',
    clientOptions: {
      slackApiUrl: workspace.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
    deferInitialization: true,
    convoStore: false,
    logger: silence,
  });
  listen(app);
  await app.init();
  const server = await app.start(0);
  if (mode === 'HTTP') workspace.deliverTo(`http://127.0.0.1:${portOf(server)}/slack/events`);
  return { app, stop: () => app.stop() };
}

function httpReceiver() {
  return new HTTPReceiver({ signingSecret: smallApp.signingSecret, logger: silence });
}

function socketReceiver(slackApiUrl: string, clientPingTimeout: number) {
  return new SocketModeReceiver({
    appToken: smallApp.appToken,
    logger: silence,
    clientPingTimeout,
    installerOptions: { clientOptions: { slackApiUrl } },
  });
}

function portOf(server: unknown): number {
  const address: unknown =
    typeof server === 'object' && server && 'address' in server && typeof server.address === 'function'
      ? server.address()
      : null;
  if (typeof address === 'object' && address && 'port' in address && typeof address.port === 'number')
    return address.port;
  throw new Error('the bot listens on no port');
}
