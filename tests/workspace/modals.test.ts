import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mode, smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const form: ModalView = {
  type: 'modal',
  callback_id: 'report',
  title: plain('Lägesrapport'),
  submit: plain('Skicka'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'news',
      label: plain('Vad har hänt?'),
      element: { type: 'plain_text_input', action_id: 'text', min_length: 10 },
    },
    {
      type: 'input',
      block_id: 'status',
      label: plain('Status'),
      optional: true,
      element: {
        type: 'static_select',
        action_id: 'pick',
        options: [
          { text: plain('Risk'), value: 'at_risk' },
          { text: plain('Klar'), value: 'done' },
        ],
      },
    },
    {
      type: 'section',
      block_id: 'activity',
      text: plain('Aktivitet'),
      accessory: { type: 'external_select', action_id: 'find', min_query_length: 2 },
    },
  ],
};
const other: ModalView = {
  type: 'modal',
  title: plain('Tack'),
  blocks: [{ type: 'section', text: plain('Sparat') }],
};

const answers: Readonly<Record<string, ViewResponseAction>> = {
  'fel i fältet': { response_action: 'errors', errors: { news: 'Skriv något annat' } },
  'fel någon annanstans': { response_action: 'errors', errors: { activity: 'Inget fält' } },
  'byt ut den': { response_action: 'update', view: other },
  'lägg en till': { response_action: 'push', view: other },
  'stäng allt': { response_action: 'clear' },
};

describe.each<Mode>(['HTTP', 'Socket Mode'])('a modal over %s', (mode) => {
  let workspace: SmallWorkspace;
  let bot: Awaited<ReturnType<typeof smallBot>>;
  let heard: readonly { type: string; view: { state: { values: unknown } } }[] = [];

  beforeAll(async () => {
    workspace = await smallWorkspace();
    bot = await smallBot(workspace, mode, (app) => {
      app.command('/plan', async ({ ack, command, client }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: form });
      });
      app.view({ callback_id: 'report', type: 'view_submission' }, async ({ ack, body }) => {
        heard = [...heard, body];
        await ack(answers[body.view.state.values.news?.text?.value ?? '']);
      });
      app.view({ callback_id: 'report', type: 'view_closed' }, async ({ ack, body }) => {
        heard = [...heard, body];
        await ack();
      });
      app.options('find', async ({ ack, payload }) => {
        await ack({ options: [{ text: plain(`Hittade ${payload.value}`), value: 'A1' }] });
      });
      app.action('find', async ({ ack }) => ack());
    });
  });
  afterEach(async () => {
    const anna = workspace.people.person('U0ANNA');
    for (const view of (await anna.views()).modals)
      await workspace.people.post('close', { user: 'U0ANNA', view: view.id });
    heard = [];
  });
  afterAll(async () => {
    await bot.stop();
    await workspace.close();
  });

  const opened = async () => {
    await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan');
    const anna = workspace.people.person('U0ANNA');
    return { anna, view: await anna.modal() };
  };

  test('brings what a person filled in, untouched fields as null, and closes', async () => {
    const { anna } = await opened();

    expect(await anna.submits({ 'Vad har hänt?': 'Allt går som det ska' })).toMatchObject({
      ok: true,
      delivered: true,
    });

    expect(heard).toMatchObject([
      {
        type: 'view_submission',
        view: {
          state: {
            values: {
              news: { text: { type: 'plain_text_input', value: 'Allt går som det ska' } },
              status: { pick: { type: 'static_select', selected_option: null } },
            },
          },
        },
      },
    ]);
    expect((await anna.views()).modals).toEqual([]);
  });

  test('is held back by Slack itself while a required field is empty or too short', async () => {
    const { anna } = await opened();
    expect(await anna.submits({})).toMatchObject({
      delivered: false,
      errors: { news: 'Fyll i det här fältet, det är obligatoriskt.' },
    });
    expect(await anna.submits({ news: 'kort' })).toMatchObject({
      delivered: false,
      errors: { news: 'Skriv minst 10 tecken.' },
    });
    expect(heard).toEqual([]);
  });

  test('stays open and points at the field the app finds wrong', async () => {
    const { anna } = await opened();
    expect(await anna.submits({ news: 'fel i fältet', status: 'done' })).toMatchObject({
      ok: false,
      errors: { news: 'Skriv något annat' },
    });
    expect(await anna.modal()).toMatchObject({
      errors: { news: 'Skriv något annat' },
      state: { values: { status: { pick: { selected_option: { value: 'done' } } } } },
    });
  });

  test('shows no error for a block that is no field, as Slack does not', async () => {
    const { anna } = await opened();
    expect(await anna.submits({ news: 'fel någon annanstans' })).toMatchObject({
      ok: false,
      error: 'invalid_view_response',
    });
  });

  test.each([
    ['byt ut den', ['Tack']],
    ['lägg en till', ['Lägesrapport', 'Tack']],
    ['stäng allt', []],
  ])('answered with “%s” leaves %j', async (text, titles) => {
    const { anna } = await opened();
    expect(await anna.submits({ news: text })).toMatchObject({ ok: true });
    expect((await anna.views()).modals.map(({ title }) => title.text)).toEqual(titles);
  });

  test('closed by the person is told to the app that asked to know', async () => {
    const { anna } = await opened();
    expect(await anna.closes()).toMatchObject({ ok: true, delivered: true });
    expect(heard).toMatchObject([{ type: 'view_closed', is_cleared: false, user: { id: 'U0ANNA' } }]);
  });

  test('asks the app what a menu offers, from as many letters as it wants, and lets nothing else be chosen', async () => {
    const { anna, view } = await opened();
    expect(await anna.searches(view, 'find', 'v')).toMatchObject({ delivered: false, options: [] });
    expect(await anna.presses(view, 'find', 'A1')).toMatchObject({ ok: false, error: 'option_not_found' });
    expect(await anna.searches(view, 'find', 'via')).toMatchObject({
      delivered: true,
      options: [{ text: plain('Hittade via'), value: 'A1' }],
    });
    expect(await anna.presses(view, 'find', 'A1')).toMatchObject({ ok: true, delivered: true });
    expect((await anna.modal()).state.values.activity).toMatchObject({
      find: { selected_option: { value: 'A1' } },
    });
  });
});
