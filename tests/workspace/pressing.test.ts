import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actions,
  button,
  confirm,
  input,
  mrkdwn,
  options,
  plain,
  withAccessory,
} from '../support/sample-blocks.ts';
import { type Mode, smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const boxes = [
  { text: mrkdwn('*Ett*'), value: 'v1' },
  { text: plain('Två'), value: 'v2' },
];

describe.each<Mode>(['HTTP', 'Socket Mode'])('acting on a message over %s', (mode) => {
  let workspace: SmallWorkspace;
  let bot: Awaited<ReturnType<typeof smallBot>>;
  let heard: readonly Record<string, unknown>[] = [];

  beforeAll(async () => {
    workspace = await smallWorkspace({ rateLimits: false });
    bot = await smallBot(workspace, mode, (app) => {
      app.action(/.*/, async ({ ack, body }) => {
        heard = [...heard, { ...body }];
        await ack();
      });
    });
  });
  afterAll(async () => {
    await bot.stop();
    await workspace.close();
  });

  const post = async (about: object): Promise<string> => {
    const posted = await workspace.client.apiCall('chat.postMessage', {
      channel: 'C0COUNCIL',
      text: 'Hej',
      ...about,
    });
    return 'ts' in posted ? String(posted.ts) : '';
  };
  const anna = () => workspace.people.as('U0ANNA', 'C0COUNCIL');

  test.each<
    readonly [kind: string, element: object, choice: string | readonly string[] | undefined, reported: object]
  >([
    [
      'a button',
      button({ value: 'A7', confirm: confirm() }),
      undefined,
      { type: 'button', value: 'A7', text: plain('Tryck') },
    ],
    [
      'a menu',
      { type: 'static_select', options: options(3) },
      'v1',
      { selected_option: { value: 'v1', text: plain('Val') } },
    ],
    [
      'a menu in groups',
      { type: 'static_select', option_groups: [{ label: plain('Grupp'), options: options(2) }] },
      'v1',
      { selected_option: { value: 'v1' } },
    ],
    [
      'a menu of several',
      { type: 'multi_static_select', options: options(3) },
      ['v0', 'v2'],
      { selected_options: [{ value: 'v0' }, { value: 'v2' }] },
    ],
    [
      'an overflow menu',
      { type: 'overflow', options: options(2) },
      'v0',
      { selected_option: { value: 'v0' } },
    ],
    ['radio buttons', { type: 'radio_buttons', options: boxes }, 'v2', { selected_option: boxes[1] }],
    ['checkboxes', { type: 'checkboxes', options: boxes }, ['v1'], { selected_options: [boxes[0]] }],
    [
      'a date',
      { type: 'datepicker', initial_date: '2026-03-02' },
      '2026-03-12',
      { selected_date: '2026-03-12', initial_date: '2026-03-02' },
    ],
    ['a time', { type: 'timepicker' }, '13:00', { selected_time: '13:00' }],
    [
      'a person',
      { type: 'users_select', placeholder: plain('Vem?') },
      'U0BO',
      { selected_user: 'U0BO', placeholder: plain('Vem?') },
    ],
    ['several people', { type: 'multi_users_select' }, ['U0BO'], { selected_users: ['U0BO'] }],
    ['a conversation', { type: 'conversations_select' }, 'C0OTHER', { selected_conversation: 'C0OTHER' }],
    ['a channel', { type: 'channels_select' }, 'C0OTHER', { selected_channel: 'C0OTHER' }],
  ])('%s is reported as Slack does', async (_kind, element, choice, reported) => {
    await post({ blocks: [{ ...withAccessory({ action_id: 'it', ...element }), block_id: 'here' }] });
    expect(await anna().presses('it', choice)).toMatchObject({ ok: true, delivered: true });
    expect(heard.at(-1)).toMatchObject({
      type: 'block_actions',
      actions: [{ action_id: 'it', block_id: 'here', action_ts: expect.any(String), ...reported }],
    });
  });

  test('tells who acted, where, on which message, and how to answer', async () => {
    const ts = await post({ blocks: [actions(button({ action_id: 'go' }))] });
    await anna().presses('Tryck');
    expect(heard.at(-1)).toMatchObject({
      user: { id: 'U0ANNA', username: 'anna', team_id: 'T0TEST' },
      team: { id: 'T0TEST', domain: 'testkoping' },
      channel: { id: 'C0COUNCIL', name: 'samverkansrad' },
      container: { type: 'message', message_ts: ts, channel_id: 'C0COUNCIL', is_ephemeral: false },
      message: { ts, text: 'Hej', user: 'U0BOT' },
      trigger_id: expect.any(String),
      response_url: expect.stringContaining('/response/'),
    });
  });

  test('does not send an ephemeral message back', async () => {
    await workspace.client.apiCall('chat.postEphemeral', {
      channel: 'C0COUNCIL',
      user: 'U0ANNA',
      blocks: [actions(button({ action_id: 'secret' }))],
    });
    await anna().presses('secret');
    expect(heard.at(-1)).toMatchObject({ container: { is_ephemeral: true } });
    expect(heard.at(-1)).not.toHaveProperty('message');
  });

  test('brings along what else has been chosen in the message, by this person only', async () => {
    await post({
      blocks: [
        {
          ...actions(
            { type: 'static_select', action_id: 'status', options: options(2) },
            button({ action_id: 'save' }),
          ),
          block_id: 'row',
        },
      ],
    });
    await workspace.people.as('U0BO', 'C0COUNCIL').presses('status', 'v0');
    await anna().presses('status', 'v1');
    await anna().presses('save');
    expect(heard.at(-1)).toMatchObject({
      state: { values: { row: { status: { selected_option: { value: 'v1' } } } } },
    });
  });

  test('a mere field of a form waits for the submission', async () => {
    await post({
      blocks: [
        input({ type: 'plain_text_input', action_id: 'quiet' }),
        input({ type: 'plain_text_input', action_id: 'loud' }, { dispatch_action: true }),
      ],
    });
    expect(await anna().presses('quiet', 'text')).toMatchObject({ ok: true, delivered: false });
    expect(await anna().presses('loud', 'text')).toMatchObject({ ok: true, delivered: true });
    expect(heard.at(-1)).toMatchObject({ actions: [{ action_id: 'loud', value: 'text' }] });
  });

  test('nobody presses what is not there, or not theirs', async () => {
    const ts = await post({
      blocks: [actions({ type: 'static_select', action_id: 'pick', options: options(1) })],
    });
    const press = (about: object) =>
      workspace.people.post('press', {
        user: 'U0ANNA',
        channel: 'C0COUNCIL',
        message: ts,
        action: 'pick',
        ...about,
      });
    expect(await press({ value: 'v9' })).toMatchObject({ ok: false, error: 'option_not_found' });
    expect(await press({ action: 'other' })).toMatchObject({ ok: false, error: 'action_not_found' });
    expect(await press({ message: '1.2' })).toMatchObject({ ok: false, error: 'message_not_found' });
    expect(await press({ channel: 'C0SECRET' })).toMatchObject({ ok: false, error: 'channel_not_found' });
    expect(await press({ user: 'U0NOBODY' })).toMatchObject({ ok: false, error: 'user_not_found' });
  });
});
