import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace({
    clock: movedClock(Date.parse('2026-07-01T12:00:00Z')),
    rateLimits: false,
  });
});
afterAll(() => workspace.close());

describe('the directory tells the bot', () => {
  test('who it is', async () => {
    expect(await workspace.client.auth.test()).toMatchObject({
      user_id: 'U0BOT',
      bot_id: 'B0APP',
      team_id: 'T0TEST',
      team: 'Testköping',
      url: 'https://testkoping.slack.com/',
    });
  });

  test('a person’s language and time zone, the offset as it is that day', async () => {
    const { user } = await workspace.client.users.info({ user: 'U0ANNA', include_locale: true });
    expect(user).toMatchObject({
      id: 'U0ANNA',
      real_name: 'Anna Ek',
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
      tz_offset: 7200,
      is_admin: true,
      deleted: false,
    });
    expect(user?.profile).toMatchObject({ email: 'anna@example.org' });
    expect((await workspace.client.users.info({ user: 'U0ANNA' })).user).not.toHaveProperty('locale');
  });

  test.each([
    ['U0GUEST', { is_restricted: true }],
    ['U0GONE', { deleted: true }],
    ['U0FAR', { is_stranger: true, team_id: 'T0OTHER', tz_offset: 19_800 }],
    ['U0BOT', { is_bot: true }],
  ])('what kind of person %s is', async (user, about) => {
    expect((await workspace.client.users.info({ user })).user).toMatchObject(about);
  });

  test('that somebody is not there', async () => {
    expect(await errorOf(workspace.client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
    expect(await errorOf(workspace.client.users.lookupByEmail({ email: 'nobody@example.org' }))).toBe(
      'users_not_found',
    );
  });

  test('whose an address is, however it is typed, as long as the account is open', async () => {
    const holder = async () =>
      (await workspace.client.users.lookupByEmail({ email: 'Anna@Example.org' })).user?.id;
    expect(await holder()).toBe('U0ANNA');
    await workspace.people.post('person', { user: 'U0ANNA', change: { deleted: true } });
    expect(await errorOf(holder())).toBe('users_not_found');
    await workspace.people.post('person', { user: 'U0ANNA', change: { deleted: false } });
    expect(await holder()).toBe('U0ANNA');
  });

  test('everybody, page by page', async () => {
    const first = await workspace.client.users.list({ limit: 4 });
    const second = await workspace.client.users.list({
      limit: 4,
      cursor: first.response_metadata?.next_cursor ?? '',
    });
    expect([...(first.members ?? []), ...(second.members ?? [])].map(({ id }) => id)).toEqual([
      'U0ANNA',
      'U0BO',
      'U0GUEST',
      'U0GONE',
      'U0FAR',
      'U0BOT',
    ]);
    expect(second.response_metadata?.next_cursor).toBe('');
    expect(await errorOf(workspace.client.users.list({ cursor: 'somewhere' }))).toBe('invalid_cursor');
  });

  test('the channels it can see, of the kinds it asks for', async () => {
    const names = async (about: object) =>
      (await workspace.client.conversations.list(about)).channels?.map(({ name }) => name);
    expect(await names({})).toEqual(['samverkansrad', 'annat', 'gammalt']);
    expect(await names({ exclude_archived: true })).toEqual(['samverkansrad', 'annat']);
    expect(await names({ types: 'private_channel' })).toEqual([]);
    expect(await errorOf(workspace.client.conversations.list({ types: 'secret_channel' }))).toBe(
      'invalid_types',
    );
  });

  test('what a channel is and who is in it', async () => {
    const { channel } = await workspace.client.conversations.info({
      channel: 'C0COUNCIL',
      include_num_members: true,
    });
    expect(channel).toMatchObject({
      name: 'samverkansrad',
      is_member: true,
      is_private: false,
      num_members: 3,
      topic: { value: 'Rådet' },
    });
    const { members } = await workspace.client.conversations.members({ channel: 'C0COUNCIL' });
    expect(members).toEqual(['U0ANNA', 'U0BO', 'U0BOT']);
  });

  test('where to write to a person', async () => {
    expect(await workspace.client.conversations.open({ users: 'U0BO' })).toMatchObject({
      channel: { id: 'D0BO' },
    });
    expect(await errorOf(workspace.client.conversations.open({ users: 'U0NOBODY' }))).toBe('user_not_found');
    expect(await errorOf(workspace.client.conversations.open({ users: 'U0GONE' }))).toBe('user_disabled');
    expect(await errorOf(workspace.client.apiCall('conversations.open', {}))).toBe('users_list_not_supplied');
  });

  test('that a person has changed', async () => {
    await workspace.people.post('person', { user: 'U0BO', change: { deleted: true } });
    expect((await workspace.client.users.info({ user: 'U0BO' })).user).toMatchObject({ deleted: true });
    expect(await workspace.people.as('U0BO', 'C0COUNCIL').types('/plan')).toEqual({
      ok: false,
      error: 'account_inactive',
    });
  });
});
