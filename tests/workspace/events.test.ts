import { afterEach, describe, expect, test } from 'vitest';
import { listeningApp } from '../support/listening-app.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
let app: Awaited<ReturnType<typeof listeningApp>>;

const opened = async (about: Parameters<typeof smallWorkspace>[0] = {}) => {
  workspace = await smallWorkspace(about);
  app = await listeningApp();
  workspace.deliverTo(app.url);
};
afterEach(async () => {
  await app.close();
  await workspace.close();
});

const minute = 60_000;

describe('an event', () => {
  test('arrives signed, as JSON, in Slack’s envelope', async () => {
    await opened();
    app.answer(200);
    expect(
      await workspace.people.event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }),
    ).toMatchObject({ ok: true, delivered: true });
    const [{ headers, body } = { headers: {}, body: '' }] = app.requests();
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-slack-signature': expect.stringMatching(/^v0=[0-9a-f]{64}$/),
    });
    expect(headers).not.toHaveProperty('x-slack-retry-num');
    expect(JSON.parse(body)).toMatchObject({
      type: 'event_callback',
      team_id: 'T0TEST',
      api_app_id: 'A0APP',
      event_id: expect.stringMatching(/^Ev/),
      event: { type: 'tokens_revoked' },
      authorizations: [{ user_id: 'U0BOT', is_bot: true }],
    });
  });

  test('that fails is told again at once, after a minute and after five more, with the same id', async () => {
    const clock = movedClock();
    await opened({ clock });
    app.answer(500);
    await workspace.people.event({ type: 'app_uninstalled' });
    expect(app.requests()).toHaveLength(2);
    for (const [wait, count] of [
      [minute, 3],
      [5 * minute, 4],
    ] as const) {
      await expect.poll(clock.next, { timeout: 5_000 }).toBe(wait);
      clock.move(wait);
      await app.heard(count);
    }
    await expect.poll(clock.next, { timeout: 5_000 }).toBe(undefined);
    const tries = app.requests();
    expect(tries.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(tries.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
      undefined,
      'http_error',
      'http_error',
      'http_error',
    ]);
    expect(new Set(tries.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
  });

  test('that is late is told again', async () => {
    const clock = movedClock();
    await opened({ clock });
    app.answer('nothing');
    const told = workspace.people.event({ type: 'app_uninstalled' });
    await app.heard(1);
    app.answer(200);
    clock.move(3_000);
    expect(await told).toMatchObject({ ok: true });
    expect(app.requests().at(-1)?.headers).toMatchObject({
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    });
  });

  test('is not told again to an app that asks not to be', async () => {
    await opened();
    app.answer(500, { 'x-slack-no-retry': '1' });
    expect(await workspace.people.event({ type: 'app_uninstalled' })).toMatchObject({ ok: false });
    expect(app.requests()).toHaveLength(1);
  });

  test.each([
    [
      'a person opens App Home',
      { events: ['app_home_opened'] },
      () => workspace.people.person('U0ANNA').opensHome(),
      { type: 'app_home_opened', user: 'U0ANNA', channel: 'D0ANNA', tab: 'home' },
    ],
    [
      'the bot is added to a channel',
      { events: ['member_joined_channel'] },
      () => workspace.people.post('join', { user: 'U0BOT', channel: 'C0OTHER', inviter: 'U0ANNA' }),
      { type: 'member_joined_channel', user: 'U0BOT', channel: 'C0OTHER', inviter: 'U0ANNA' },
    ],
    [
      'someone leaves a channel',
      { events: ['member_left_channel'] },
      () => workspace.people.post('leave', { user: 'U0BO', channel: 'C0COUNCIL' }),
      { type: 'member_left_channel', user: 'U0BO' },
    ],
    [
      'someone’s account is closed',
      { events: ['user_change'] },
      () => workspace.people.post('person', { user: 'U0BO', change: { deleted: true } }),
      { type: 'user_change', user: { id: 'U0BO', deleted: true } },
    ],
    [
      'someone gets another name',
      { events: ['user_profile_changed'] },
      () => workspace.people.post('person', { user: 'U0BO', change: { realName: 'Bo Ek' } }),
      { type: 'user_profile_changed', user: { id: 'U0BO', real_name: 'Bo Ek' } },
    ],
    [
      'someone writes in a channel',
      { events: ['message.channels'] },
      () => workspace.people.as('U0BO', 'C0COUNCIL').says('a < b & c'),
      {
        type: 'message',
        user: 'U0BO',
        channel: 'C0COUNCIL',
        channel_type: 'channel',
        text: 'a &lt; b &amp; c',
      },
    ],
  ])('when %s, if the app subscribes to it', async (_what, subscribed, happen, event) => {
    await opened({ app: subscribed });
    app.answer(200);
    await happen();
    await app.heard(1);
    expect(JSON.parse(app.requests()[0]?.body ?? '')).toMatchObject({ event });
  });

  test('is not told to an app that has not subscribed', async () => {
    await opened({ app: { events: [] } });
    app.answer(200);
    expect(await workspace.people.person('U0ANNA').opensHome()).toMatchObject({ ok: true, delivered: false });
    await workspace.people.post('join', { user: 'U0BOT', channel: 'C0OTHER' });
    expect(app.requests()).toEqual([]);
  });

  test.each([
    ['the bot may not read about people', { scopes: ['commands'] }, 'person', { change: { deleted: true } }],
    ['the bot may not read about channels', { scopes: ['commands'] }, 'leave', { channel: 'C0COUNCIL' }],
    ['the bot is not there', {}, 'join', { channel: 'C0OTHER' }],
    ['it had happened before', {}, 'join', { channel: 'C0COUNCIL' }],
  ])('is not told where %s', async (_why, about, happening, what) => {
    await opened({
      app: { events: ['user_change', 'member_joined_channel', 'member_left_channel'], ...about },
    });
    app.answer(200);
    expect(await workspace.people.post(happening, { user: 'U0BO', ...what })).toEqual({ ok: true });
    expect(app.requests()).toEqual([]);
  });

  test('does not happen to somebody, or somewhere, that is not there', async () => {
    await opened();
    const join = (user: string, channel: string) => workspace.people.post('join', { user, channel });
    expect(await join('U0NOBODY', 'C0COUNCIL')).toEqual({ ok: false, error: 'user_not_found' });
    expect(await join('U0BOT', 'C0NOWHERE')).toEqual({ ok: false, error: 'channel_not_found' });
    expect(await join('U0BO', 'C0OLD')).toEqual({ ok: false, error: 'is_archived' });
  });
});
