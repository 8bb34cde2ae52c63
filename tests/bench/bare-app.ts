import { App } from '@slack/bolt';

/** The measure of all figures: a Bolt app over HTTP whose only command acknowledges and does nothing else. */
const { PORT, SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '' } = process.env;
const app = new App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  convoStore: false,
  deferInitialization: true,
  customRoutes: [{ path: '/readyz', method: 'GET', handler: (_, response) => response.end('{}') }],
});
app.command('/plan', async ({ ack }) => {
  await ack();
});
await app.init();
await app.start({ port: Number(PORT), host: '127.0.0.1' });
