import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { runningApp } from './running-app.ts';

/** A workspace with an app of a few lines in it: what one says, it says back, with a button that shows it to all. */
export async function tinyApp() {
  const patience = Promise.withResolvers<void>();
  const running = await runningApp((app) => echo(app, patience.promise));
  /** `goOn` lets the app answer the one who was told to wait. */
  return { ...running, goOn: patience.resolve };
}

function echo(app: App, patience: Promise<void>): void {
  app.command('/eko', async ({ ack, command, client }) => {
    if (command.text === 'vänta') await patience;
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
