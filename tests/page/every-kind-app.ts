import type { App } from '@slack/bolt';
import { allFields } from './all-fields.ts';
import { homeOf, messageOfEveryBlock, plain } from './every-block.ts';
import { runningApp } from './running-app.ts';

const shortcuts = [
  { callback: 'form', name: 'Fyll i allt', kind: 'global' },
  { callback: 'reply', name: 'Svara i tråd', kind: 'message' },
] as const;

/** A workspace with an app that shows every block and asks with every kind of field. */
export function everyKindApp(options: Parameters<typeof runningApp>[1] = {}) {
  return runningApp(
    (app) => {
      showEverything(app);
      askEverything(app);
    },
    { ...options, app: { shortcuts } },
  );
}

function showEverything(app: App): void {
  app.command('/eko', async ({ ack, respond }) => {
    await ack();
    await respond({ response_type: 'in_channel', text: 'Allt som finns', blocks: messageOfEveryBlock });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: homeOf('inget') });
  });
  app.action('again', async ({ ack, body, client }) => {
    await ack();
    await client.views.publish({ user_id: body.user.id, view: homeOf('tryckt') });
  });
  app.action(/^tell-/, async ({ ack, respond, action }) => {
    await ack();
    await respond({ replace_original: false, text: `${action.type}: ${JSON.stringify(action)}` });
  });
  app.shortcut('reply', async ({ ack, shortcut, client }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    await client.chat.postMessage({
      channel: shortcut.channel.id,
      thread_ts: shortcut.message_ts,
      text: `Svar på ${shortcut.message.text ?? ''}`,
    });
  });
}

function askEverything(app: App): void {
  app.shortcut('form', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: allFields });
  });
  app.options('field', async ({ ack, options }) => {
    await ack({ options: [{ text: plain(`Funnet: ${options.value}`), value: options.value }] });
  });
  app.action('above', async ({ ack, body, client }) => {
    await ack();
    if (!('trigger_id' in body)) return;
    const said = 'view' in body ? body.view?.state.values.text?.field?.value : undefined;
    await client.views.push({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'upper',
        notify_on_close: true,
        title: plain('Ovanpå'),
        blocks: [{ type: 'section', text: plain(`Under står: ${said ?? 'inget'}`) }],
      },
    });
  });
  app.view({ callback_id: 'upper', type: 'view_closed' }, async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: 'Det övre är stängt' });
  });
  app.view('all', async ({ ack, view, client, body }) => {
    await ack();
    const held = Object.entries(view.state.values).map(
      ([block, { field }]) => `${block}: ${JSON.stringify(field)}`,
    );
    await client.chat.postMessage({ channel: body.user.id, text: held.join('\n') });
  });
}
