import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plain } from '../support/sample-blocks.ts';
import { smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
let bot: Awaited<ReturnType<typeof smallBot>>;
let trigger = '';
let heard: readonly {
  type: string;
  is_cleared?: boolean;
  view: { title: { text: string } };
  response_urls?: readonly { channel_id: string; response_url: string }[];
}[] = [];

beforeAll(async () => {
  workspace = await smallWorkspace({ rateLimits: false });
  bot = await smallBot(workspace, 'HTTP', (app) => {
    app.command('/plan', async ({ ack, command }) => {
      trigger = command.trigger_id;
      await ack();
    });
    app.action('more', async ({ ack, body }) => {
      trigger = 'trigger_id' in body ? body.trigger_id : '';
      await ack();
    });
    app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack, body }) => {
      heard = [...heard, body];
      await ack();
    });
    app.view({ callback_id: /.*/, type: 'view_submission' }, async ({ ack, body }) => {
      heard = [...heard, body];
      await ack();
    });
  });
});
beforeEach(async () => {
  heard = [];
  await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan');
});
afterAll(async () => {
  await bot.stop();
  await workspace.close();
});

const note = {
  type: 'input' as const,
  block_id: 'note',
  label: plain('Anteckning'),
  dispatch_action: true,
  element: { type: 'plain_text_input' as const, action_id: 'text' },
};
const modal = (title: string, about: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: title,
  title: plain(title),
  submit: plain('Spara'),
  notify_on_close: true,
  blocks: [note, { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('Mer') }] }],
  ...about,
});
const anna = () => workspace.people.person('U0ANNA');
const opened = async (view: ModalView) => {
  await workspace.client.views.open({ trigger_id: trigger, view });
  return anna().modal();
};
const pushed = async (view: ModalView) => {
  await anna().presses(await anna().modal(), 'more');
  await workspace.client.views.push({ trigger_id: trigger, view });
};

describe('what a person has typed', () => {
  test('stays when the app redraws the view, as long as the field is there', async () => {
    const view = await opened(modal('Rapport'));
    await anna().presses(view, 'text', 'Halvskrivet');
    await workspace.client.views.update({ view_id: view.id, view: modal('Rapport 2') });
    expect((await anna().modal()).state.values.note).toMatchObject({ text: { value: 'Halvskrivet' } });
    await workspace.client.views.update({
      view_id: view.id,
      view: modal('Rapport 3', { blocks: [{ ...note, block_id: 'other' }] }),
    });
    expect((await anna().modal()).state.values).toEqual({
      other: { text: { type: 'plain_text_input', value: null } },
    });
  });

  test('begins with what the app put there', async () => {
    const blocks = [{ ...note, element: { ...note.element, initial_value: 'Förra gången' } }];
    expect((await opened(modal('Rapport', { blocks }))).state.values.note).toMatchObject({
      text: { value: 'Förra gången' },
    });
  });
});

describe('closing', () => {
  test('takes away the modal on top, and shows the one below', async () => {
    await opened(modal('Under'));
    await pushed(modal('Över'));
    await anna().closes();
    expect(heard.map(({ view, is_cleared }) => [view.title.text, is_cleared])).toEqual([['Över', false]]);
    expect(await anna().modal()).toMatchObject({ title: { text: 'Under' } });
  });

  test('takes away all of them where the modal asks for it', async () => {
    await opened(modal('Under'));
    await pushed(modal('Över', { clear_on_close: true }));
    await anna().closes();
    expect(heard.map(({ view, is_cleared }) => [view.title.text, is_cleared]).sort()).toEqual([
      ['Under', true],
      ['Över', true],
    ]);
    expect((await anna().views()).modals).toEqual([]);
  });

  test('is not told to an app that did not ask to know', async () => {
    await opened(modal('Tyst', { notify_on_close: false }));
    expect(await anna().closes()).toMatchObject({ ok: true, delivered: false });
    expect(heard).toEqual([]);
  });
});

test('a chosen conversation gives the app an address to answer there', async () => {
  const target = { type: 'conversations_select' as const, action_id: 'where', response_url_enabled: true };
  await opened(
    modal('Dela', { blocks: [{ type: 'input', block_id: 'target', label: plain('Var?'), element: target }] }),
  );
  await anna().submits({ 'Var?': 'C0OTHER' });
  const [answer] = heard[0]?.response_urls ?? [];
  expect(answer).toMatchObject({ block_id: 'target', action_id: 'where', channel_id: 'C0OTHER' });
  await fetch(answer?.response_url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"Delat","response_type":"in_channel"}',
  });
  expect((await workspace.people.as('U0BO', 'C0OTHER').sees()).map(({ text }) => text)).toEqual(['Delat']);
});

test('a modal is its owner’s alone', async () => {
  const { id } = await opened(modal('Min'));
  expect(await workspace.people.post('submit', { user: 'U0BO', view: id, values: {} })).toEqual({
    ok: false,
    error: 'view_not_found',
  });
  expect(await workspace.people.post('close', { user: 'U0BO', view: id })).toEqual({
    ok: false,
    error: 'view_not_found',
  });
  expect(await workspace.people.post('press', { user: 'U0BO', view: id, action: 'more' })).toEqual({
    ok: false,
    error: 'view_not_found',
  });
});
