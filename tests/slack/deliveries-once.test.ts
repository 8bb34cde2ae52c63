import { afterEach, describe, expect, test } from 'vitest';
import type { Courier } from '../../src/app/delivery-courier.ts';
import { databaseKinds } from '../support/databases.ts';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aDueReminder, takesOver } from '../support/due-reminder.ts';

const minute = 60_000;
const hour = 60 * minute;

let work: DeliveriesAtWork;
afterEach(() => work.end());

const reminder = 'The council is waiting for an update from you.';

/** On a Monday at half past eight one reminder to Bo is due. */
async function oneReminder(says: Parameters<typeof aDueReminder>[0] = {}) {
  work = await aDueReminder(says);
  return { heard: async () => (await work.bo.sees()).map(({ text }) => text) };
}

/** Dies at this point: whatever it had in hand stays there. */
const dies = () => Promise.reject(new Error('killed'));

const laterAnother = () => takesOver(work);

describe.each(databaseKinds)('on the %s database a reminder is said once', (database) => {
  test('where the process dies before it posts', async () => {
    const { heard } = await oneReminder({ database });
    await work.aProcess('dies', (courier) => ({ ...courier, post: dies })).turn();
    expect(await heard()).toEqual([]);
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
  });

  test('where it dies after it has posted and before that is put down', async () => {
    const { heard } = await oneReminder({ database });
    const postsAndDies = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        await courier.post(posting);
        return dies();
      },
    });
    await work.aProcess('dies', postsAndDies).turn();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test('where three processes look at the same moment', async () => {
    const { heard } = await oneReminder({ database });
    await Promise.all(['one', 'two', 'three'].map((name) => work.aProcess(name).turn()));
    expect(await heard()).toEqual([reminder]);
  });
});

describe('Slack does not answer as it should:', () => {
  test.each(['drop-before', 'drop-after', '500'] as const)('%s leaves one message', async (kind) => {
    const { heard } = await oneReminder();
    await work.fault({ method: 'chat.postMessage', kind });
    await work.aProcess('one').turn();
    expect(await work.ledger()).toMatchObject([['reminder', 'uncertain', expect.any(String)]]);
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
  });

  test('a search that fails is tried again, and nothing is sent until it has worked', async () => {
    const { heard } = await oneReminder();
    await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
    await work.fault({ method: 'conversations.history', kind: '500', times: 2 });
    await work.aProcess('one').turn();
    await laterAnother();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect((await work.calls()).calls['chat.postMessage']).toBe(1);
  });

  test('a message that Slack asks to wait with comes when it may', async () => {
    const { heard } = await oneReminder();
    await work.fault({ method: 'chat.postMessage', kind: '429', retryAfter: 30 });
    const bot = work.aProcess('one');
    await bot.turn();
    work.clock.advance(29_000);
    await bot.turn();
    expect(await heard()).toEqual([]);
    work.clock.advance(1_000);
    await bot.turn();
    expect(await heard()).toEqual([reminder]);
  });

  test('a channel that the bot is not in is told of once, with the way out, and heard of when somebody sends again', async () => {
    work = await deliveriesAtWork();
    await work.sets({ reminders: false });
    const bot = work.aProcess('one');
    await bot.turn();
    work.clock.advance(11.5 * hour);
    await work.fault({ method: 'chat.postMessage', kind: 'error', error: 'not_in_channel' });
    await bot.turn();
    await bot.turn();
    expect((await work.anna.sees()).map(({ text }) => text)).toEqual([
      'Veckans inlägg i rådets kanal kom inte fram. Jag är inte med i kanalen: bjud in mig med /invite @handslag och skicka sedan igen.',
    ]);
    expect(await work.ledger()).toEqual([
      ['notice', 'sent', null],
      ['weekly-post', 'parked', 'not_in_channel'],
    ]);
    expect(await work.channel.sees()).toEqual([]);
    work.clock.advance(minute);
    await work.sendsAgain('weekly-post');
    await bot.turn();
    await bot.turn();
    expect(await work.channel.sees()).toHaveLength(1);
  });
});

describe('where Slack does not let the bot look', () => {
  const blind = { app: { scopes: ['commands', 'chat:write', 'users:read'] } };

  test('it rather says nothing than twice, and a coordinator decides', async () => {
    const { heard } = await oneReminder(blind);
    await work.fault({ method: 'chat.postMessage', kind: 'drop-before' });
    await work.aProcess('one').turn();
    await laterAnother();
    expect(await heard()).toEqual([]);
    expect((await work.anna.sees()).map(({ text }) => text)).toEqual([
      expect.stringContaining('Jag vet inte om ett meddelande från mig kom fram.'),
    ]);
  });

  test('a council that would rather hear it twice does', async () => {
    const { heard } = await oneReminder(blind);
    await work.sets({ whenUnsure: 'rather-twice' });
    await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
    await work.aProcess('one').turn();
    await laterAnother();
    expect(await heard()).toEqual([reminder, reminder]);
  });
});
