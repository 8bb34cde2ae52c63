import { App } from '@slack/bolt';

/**
 * The measure of all figures: a Bolt app over HTTP whose only command acknowledges and does nothing else, or opens a
 * small form where it is asked to, which is acknowledged when it is sent.
 */
const { PORT, SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '' } = process.env;
const app = new App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  convoStore: false,
  deferInitialization: true,
  customRoutes: [{ path: '/readyz', method: 'GET', handler: (_, response) => response.end('{}') }],
});
app.command('/plan', async ({ command, ack, client }) => {
  await ack();
  if (!command.text.startsWith('uppdatera')) return;
  await client.views.open({
    trigger_id: command.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'bare',
      title: { type: 'plain_text', text: 'Lägesrapport' },
      submit: { type: 'plain_text', text: 'Skicka' },
      blocks: [
        {
          type: 'input',
          label: { type: 'plain_text', text: 'Vad har hänt sedan sist?' },
          element: { type: 'plain_text_input', action_id: 'text' },
        },
      ],
    },
  });
});
app.view('bare', async ({ ack }) => {
  await ack();
});
await app.init();
await app.start({ port: Number(PORT), host: '127.0.0.1' });
