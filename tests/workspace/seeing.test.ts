import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await smallWorkspace({ rateLimits: false });
});
afterEach(() => workspace.close());

type Looked = {
  ok: boolean;
  error?: string;
  cursor: number;
  messages: readonly { text: string; version: number }[];
};
const look = (user: string, channel: string, about: Readonly<Record<string, number>> = {}) =>
  workspace.people.get<Looked>('messages', { user, channel, ...about });
const post = (text: string) => workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text });

describe('a person sees', () => {
  test('everything said in a channel, oldest first, with who said it and when', async () => {
    await post('Ett');
    await workspace.people.as('U0BO', 'C0COUNCIL').says('Två');
    expect((await look('U0ANNA', '#samverkansrad')).messages).toMatchObject([
      {
        text: 'Ett',
        username: 'Provbot',
        user: 'U0BOT',
        kind: 'posted',
        edited: false,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
      { text: 'Två', username: 'Bo Lind', user: 'U0BO' },
    ]);
  });

  test.each([
    ['U0ANNA', 'C0SECRET', false],
    ['U0BO', 'C0SECRET', true],
    ['U0BO', 'C0OTHER', true],
    ['U0GUEST', 'C0OTHER', false],
    ['U0FAR', 'C0COUNCIL', false],
    ['U0ANNA', 'D0ANNA', true],
    ['U0ANNA', 'D0BO', false],
  ])('%s looks into %s: %s', async (user, channel, isSeen) => {
    expect((await look(user, channel)).ok).toBe(isSeen);
  });

  test('news as soon as there is some, and waits no longer than asked', async () => {
    const { cursor } = await look('U0ANNA', 'C0COUNCIL');
    const waiting = look('U0ANNA', 'C0COUNCIL', { after: cursor, wait: 10_000 });
    await post('Nyhet');
    expect((await waiting).messages).toMatchObject([{ text: 'Nyhet' }]);
    const later = await look('U0ANNA', 'C0COUNCIL', { after: (await waiting).cursor, wait: 1 });
    expect(later.cursor).toBe((await waiting).cursor);
  });

  test('what has changed by its version', async () => {
    const { ts = '' } = await post('Utkast');
    await post('Annat');
    const { cursor } = await look('U0ANNA', 'C0COUNCIL');
    await workspace.client.chat.update({ channel: 'C0COUNCIL', ts, text: 'Rättat' });
    const { messages } = await look('U0ANNA', 'C0COUNCIL');
    expect(messages.filter(({ version }) => version > cursor)).toMatchObject([{ text: 'Rättat' }]);
  });

  test('the metadata a bot attached, which people in Slack do not', async () => {
    const metadata = { event_type: 'reminder', event_payload: { key: 'reminder/2026-W10/U0ANNA' } };
    await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Påminnelse', metadata });
    expect((await look('U0ANNA', 'C0COUNCIL')).messages).toMatchObject([{ metadata }]);
  });
});

test('the directory names team, app, people, channels and direct messages, and no secret', async () => {
  const directory = await workspace.people.get<Record<string, unknown>>('directory', {});
  expect(directory).toMatchObject({
    team: { id: 'T0TEST' },
    app: {
      id: 'A0APP',
      name: 'Provbot',
      botUserId: 'U0BOT',
      commands: [{ command: '/plan' }, { command: '/raw' }],
    },
    channels: expect.arrayContaining([
      { id: 'C0SECRET', name: 'hemligt', isPrivate: true, isArchived: false, topic: '', members: ['U0BO'] },
    ]),
    directMessages: expect.arrayContaining([{ user: 'U0BO', channel: 'D0BO' }]),
  });
  expect(JSON.stringify(directory)).not.toMatch(/xoxb|xapp|secret of/);
});

test('calls are counted from the last time they were forgotten', async () => {
  await post('1');
  await workspace.people.forgetCalls();
  await post('2');
  await errorOf(workspace.client.auth.test());
  expect(await workspace.people.calls()).toEqual({
    ok: true,
    calls: { 'chat.postMessage': 1, 'auth.test': 1 },
    violations: [],
  });
});
