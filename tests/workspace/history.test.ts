import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { movedClock } from '../support/moved-clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const clock = movedClock();
let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await smallWorkspace({ clock, rateLimits: false });
});
afterEach(() => workspace.close());

const post = async (
  text: string,
  about: { thread_ts?: string; metadata?: { event_type: string; event_payload: { key: string } } } = {},
) => {
  clock.move(1_000);
  const { ts = '' } = await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text, ...about });
  return ts;
};
const history = async (about: object = {}) =>
  workspace.client.conversations.history({ channel: 'C0COUNCIL', ...about });
const texts = async (about: object = {}) => (await history(about)).messages?.map(({ text }) => text);

describe('the history of a channel', () => {
  test('begins with the newest, page by page', async () => {
    for (const text of ['1', '2', '3']) await post(text);
    const first = await history({ limit: 2 });
    expect(first).toMatchObject({ has_more: true, messages: [{ text: '3' }, { text: '2' }] });
    expect(await history({ limit: 2, cursor: first.response_metadata?.next_cursor })).toMatchObject({
      has_more: false,
      messages: [{ text: '1' }],
    });
  });

  test('reaches from one moment to another, these left out unless asked for', async () => {
    const [one, , three] = [await post('1'), await post('2'), await post('3')];
    expect(await texts({ oldest: one, latest: three })).toEqual(['2']);
    expect(await texts({ oldest: one, latest: three, inclusive: true })).toEqual(['3', '2', '1']);
    expect(await texts({ oldest: one })).toEqual(['3', '2']);
  });

  test('shows metadata to those who ask for it, so that a lost answer can be looked up', async () => {
    const metadata = { event_type: 'delivery', event_payload: { key: 'agenda/7/final' } };
    await post('Dagordning', { metadata });
    expect((await history({ include_all_metadata: true })).messages).toMatchObject([{ metadata }]);
    expect((await history()).messages?.[0]).not.toHaveProperty('metadata');
  });

  test('holds no ephemeral messages and no answers in threads', async () => {
    const root = await post('Rot');
    await post('Svar', { thread_ts: root });
    await workspace.client.chat.postEphemeral({ channel: 'C0COUNCIL', user: 'U0ANNA', text: 'Viskning' });
    expect((await history()).messages).toMatchObject([
      { text: 'Rot', thread_ts: root, reply_count: 1, reply_users: ['U0BOT'] },
    ]);
  });

  test('is closed to a bot that is not in the channel', async () => {
    expect(await errorOf(workspace.client.conversations.history({ channel: 'C0OTHER' }))).toBe(
      'not_in_channel',
    );
    expect(await errorOf(workspace.client.conversations.history({ channel: 'C0SECRET' }))).toBe(
      'channel_not_found',
    );
  });

  test('is open for a direct message', async () => {
    await workspace.client.chat.postMessage({ channel: 'U0BO', text: 'Hej Bo' });
    expect((await workspace.client.conversations.history({ channel: 'D0BO' })).messages).toMatchObject([
      { text: 'Hej Bo' },
    ]);
  });
});

describe('a thread', () => {
  test('is read from its root on', async () => {
    const root = await post('Rot');
    await post('Bredvid');
    await post('Svar 1', { thread_ts: root });
    await post('Svar 2', { thread_ts: root });
    const { messages } = await workspace.client.conversations.replies({ channel: 'C0COUNCIL', ts: root });
    expect(messages?.map(({ text }) => text)).toEqual(['Rot', 'Svar 1', 'Svar 2']);
  });

  test('is told of wherever its root is shown, and people see the answers with it', async () => {
    const root = await post('Rot');
    const reply = await post('Svar', { thread_ts: root });
    await workspace.people.as('U0BO', 'C0COUNCIL').says('Bredvid');
    const { message } = await workspace.client.chat.update({ channel: 'C0COUNCIL', ts: root, text: 'Roten' });
    expect(message).toMatchObject({ text: 'Roten', thread_ts: root, reply_count: 1, latest_reply: reply });
    const seen = await workspace.people.as('U0ANNA', 'C0COUNCIL').sees();
    expect(seen.map(({ text, threadTs }) => [text, threadTs])).toEqual([
      ['Roten', undefined],
      ['Svar', root],
      ['Bredvid', undefined],
    ]);
  });

  test('has a root', async () => {
    expect(
      await errorOf(workspace.client.conversations.replies({ channel: 'C0COUNCIL', ts: '1.000000' })),
    ).toBe('thread_not_found');
  });
});

test('timestamps rise also when the clock is put back', async () => {
  const before = await post('Först');
  clock.move(-86_400_000);
  const after = await post('Sedan');
  expect(Number(after)).toBeGreaterThan(Number(before));
  expect(await texts()).toEqual(['Sedan', 'Först']);
});
