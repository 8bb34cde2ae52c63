import { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { WorkspaceApp } from '../../src/workspace/workspace-app.ts';
import type { WorkspaceDirectory } from '../../src/workspace/workspace-directory.ts';

const installed: WorkspaceApp = {
  id: 'A0TINY',
  name: 'Ekot',
  botId: 'B0TINY',
  botUserId: 'U0TINY',
  botToken: 'xoxb-tiny',
  appToken: 'xapp-tiny',
  signingSecret: 'hemligt',
  scopes: ['commands', 'chat:write', 'users:read'],
  commands: [{ command: '/eko', shouldEscape: true, usageHint: '[ord]', example: 'hej hopp' }],
};

const directory: WorkspaceDirectory = {
  team: { id: 'T0TINY', name: 'Provköping', domain: 'provkoping' },
  users: [
    {
      id: 'U0KARIN',
      name: 'karin',
      realName: 'Karin Berg',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      isAdmin: true,
    },
    { id: 'U0JOHN', name: 'john', realName: 'John Smith', locale: 'en-GB', tz: 'Europe/London' },
    {
      id: 'U0GAST',
      name: 'gast',
      realName: 'Gun Gäst',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      isRestricted: true,
    },
  ],
  channels: [{ id: 'C0RAD', name: 'samverkansråd', members: ['U0KARIN', 'U0JOHN', 'U0TINY', 'U0GAST'] }],
};

const nowhere = 'http://127.0.0.1:1/';

/** A workspace with an app of a few lines in it: what one says, it says back, with a button that shows it to all. */
export async function tinyApp() {
  const patience = Promise.withResolvers<void>();
  const workspace = await startWorkspace({ port: 0, directory, app: installed });
  const app = new App({
    token: installed.botToken,
    signingSecret: installed.signingSecret,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    convoStore: false,
    deferInitialization: true,
  });
  app.command('/eko', async ({ ack, command, client }) => {
    if (command.text === 'vänta') await patience.promise;
    if (command.text === 'fråga') await client.views.open({ trigger_id: command.trigger_id, view: question });
    await ack(command.text === 'fråga' ? '' : { text: command.text, blocks: answer(command.text) });
  });
  app.action('show', async ({ ack, respond, action }) => {
    await ack();
    const text = action.type === 'button' ? (action.value ?? '') : '';
    await respond({ delete_original: true });
    await respond({ response_type: 'in_channel', replace_original: false, text: `Till alla: ${text}` });
  });
  app.action('pick', async ({ ack, respond, action }) => {
    await ack();
    const picked = action.type === 'static_select' ? action.selected_option.text.text : '';
    await respond({ replace_original: true, text: `Du valde ${picked}` });
  });
  app.view('question', async ({ ack, view, client, body }) => {
    const said = view.state.values.word?.text?.value ?? '';
    if (said.length < 3)
      return ack({ response_action: 'errors', errors: { word: 'Skriv minst tre tecken.' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `Tack för ordet ${said}` });
  });
  await app.init();
  const server = await app.start(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answers = () => workspace.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  answers();
  const stop = async () => {
    await app.stop();
    await workspace.close();
  };
  return {
    url: workspace.url,
    /** Lets the app answer the one who was told to wait. */
    goOn: patience.resolve,
    /** Takes the app away, and lets it come back. */
    falls: () => workspace.deliverTo(nowhere),
    rises: answers,
    stop,
  };
}

function answer(text: string): KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `Du sa: ${text}` } },
    {
      type: 'actions',
      block_id: 'deeds',
      elements: [
        {
          type: 'button',
          action_id: 'show',
          text: { type: 'plain_text', text: 'Visa för alla' },
          value: text,
        },
        {
          type: 'static_select',
          action_id: 'pick',
          placeholder: { type: 'plain_text', text: 'Välj frukt' },
          options: [option('Äpple', 'apple'), option('Päron', 'pear')],
        },
      ],
    },
  ];
}

function option(text: string, value: string) {
  return { text: { type: 'plain_text' as const, text }, value };
}

const question = {
  type: 'modal' as const,
  callback_id: 'question',
  title: { type: 'plain_text' as const, text: 'En fråga' },
  submit: { type: 'plain_text' as const, text: 'Svara' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'word',
      label: { type: 'plain_text' as const, text: 'Ditt ord' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};
