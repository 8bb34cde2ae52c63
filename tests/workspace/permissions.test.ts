import { afterEach, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { quietClient, type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
afterEach(() => workspace.close());

describe('a call needs', () => {
  test('a token, the right one, of the right kind', async () => {
    workspace = await smallWorkspace();
    const as = (token: string) => quietClient(workspace.apiUrl, token);
    expect(await errorOf(as('').auth.test())).toBe('not_authed');
    expect(await errorOf(as('xoxb-somebody').auth.test())).toBe('invalid_auth');
    expect(await errorOf(as('xapp-test').auth.test())).toBe('not_allowed_token_type');
    expect(await errorOf(as('xoxb-test').apps.connections.open({}))).toBe('not_allowed_token_type');
    expect(await errorOf(as('xapp-test').apps.connections.open({}))).toBe('ok');
  });

  test('a method that exists', async () => {
    workspace = await smallWorkspace();
    expect(await errorOf(workspace.client.apiCall('chat.shout', {}))).toBe('unknown_method');
  });

  test.each([
    ['chat.postMessage', { channel: 'C0COUNCIL', text: 'Hej' }],
    ['users.info', { user: 'U0ANNA' }],
    ['users.list', {}],
    ['users.lookupByEmail', { email: 'anna@example.org' }],
    ['team.info', {}],
    ['conversations.info', { channel: 'C0COUNCIL' }],
    ['conversations.list', {}],
    ['conversations.members', { channel: 'C0COUNCIL' }],
    ['conversations.open', { users: 'U0ANNA' }],
    ['conversations.history', { channel: 'C0COUNCIL' }],
    ['files.getUploadURLExternal', { filename: 'a.md', length: 1 }],
    ['files.info', { file: 'F1' }],
  ])('a scope for %s', async (method, about) => {
    workspace = await smallWorkspace({ app: { scopes: ['commands'] } });
    expect(await errorOf(workspace.client.apiCall(method, about))).toBe('missing_scope');
    expect((await workspace.people.calls()).violations).toMatchObject([{ method, error: 'missing_scope' }]);
  });

  test('no scope for auth.test, views.publish and links to messages', async () => {
    workspace = await smallWorkspace({ app: { scopes: [] } });
    expect(await errorOf(workspace.client.auth.test())).toBe('ok');
    expect(
      await errorOf(
        workspace.client.views.publish({ user_id: 'U0ANNA', view: { type: 'home', blocks: [] } }),
      ),
    ).toBe('ok');
  });

  test('the scope of the very kind of conversation', async () => {
    workspace = await smallWorkspace({ app: { scopes: ['chat:write', 'groups:read', 'im:history'] } });
    expect(await errorOf(workspace.client.conversations.info({ channel: 'C0COUNCIL' }))).toBe(
      'missing_scope',
    );
    expect(await errorOf(workspace.client.conversations.list({ types: 'private_channel' }))).toBe('ok');
    expect(
      await errorOf(workspace.client.conversations.list({ types: 'private_channel,public_channel' })),
    ).toBe('missing_scope');
    expect(await errorOf(workspace.client.conversations.history({ channel: 'C0COUNCIL' }))).toBe(
      'missing_scope',
    );
  });
});

describe('an app', () => {
  test('with chat:write.public posts in any public channel, still not in private ones', async () => {
    workspace = await smallWorkspace({ app: { scopes: ['chat:write', 'chat:write.public'] } });
    expect(await errorOf(workspace.client.chat.postMessage({ channel: 'C0OTHER', text: 'Hej' }))).toBe('ok');
    expect(await errorOf(workspace.client.chat.postMessage({ channel: 'C0SECRET', text: 'Hej' }))).toBe(
      'channel_not_found',
    );
  });

  test('without users:read.email learns nobody’s address', async () => {
    workspace = await smallWorkspace({ app: { scopes: ['users:read'] } });
    const { user } = await workspace.client.users.info({ user: 'U0ANNA' });
    expect(user?.profile).not.toHaveProperty('email');
  });

  test('whose Messages tab is closed sends no direct messages', async () => {
    workspace = await smallWorkspace({ app: { messagesTab: false } });
    expect(await errorOf(workspace.client.chat.postMessage({ channel: 'U0ANNA', text: 'Hej' }))).toBe(
      'messages_tab_disabled',
    );
  });

  test('invited to a channel posts there from then on, and after it has been removed no more', async () => {
    workspace = await smallWorkspace();
    const post = () => errorOf(workspace.client.chat.postMessage({ channel: 'C0OTHER', text: 'Hej' }));
    expect(await post()).toBe('not_in_channel');
    await workspace.people.post('join', { user: 'U0BOT', channel: 'C0OTHER', inviter: 'U0ANNA' });
    expect(await post()).toBe('ok');
    await workspace.people.post('leave', { user: 'U0BOT', channel: 'C0OTHER' });
    expect(await post()).toBe('not_in_channel');
  });
});
