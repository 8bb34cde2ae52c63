import { afterEach, describe, expect, test } from 'vitest';
import { frozenWhile } from '../support/couriers.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DeliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aDueReminder, takesOver } from '../support/due-reminder.ts';

let work: DeliveriesAtWork;
afterEach(() => work.end());

const calls = async (method: string) => (await work.calls()).calls[method] ?? 0;

describe.each(databaseKinds)('on the %s database', (database) => {
  test('a message is edited once a minute, whichever process does it', async () => {
    work = await aDueReminder({ database });
    const bots = ['one', 'two', 'three'].map((name) => work.aProcess(name));
    for (const bot of bots) await bot.turn();
    await work.reports('U0BO');
    await Promise.all(bots.map((bot) => bot.amend()));
    await work.aProcess('started anew').amend();
    expect(await calls('chat.update')).toBe(1);
  });

  test('a clock that is put back keeps nobody from editing', async () => {
    work = await aDueReminder({ database });
    await work.sets({ weeklyPost: true, reminders: false });
    const bot = work.aProcess('one');
    await bot.turn();
    await work.speaks('en');
    await bot.amend();
    work.clock.advance(-60 * 60_000);
    await work.speaks('sv');
    await bot.amend();
    expect(await calls('chat.update')).toBe(2);
  });
});

test('where Slack wants no edits for a while, none is made until then, and then they are', async () => {
  work = await aDueReminder();
  await work.sets({ weeklyPost: true });
  const bot = work.aProcess('one');
  await bot.turn();
  await work.reports('U0BO');
  await work.fault({ method: 'chat.update', kind: '429', retryAfter: 90 });
  await bot.amend();
  work.clock.advance(89_000);
  await bot.amend();
  expect(await calls('chat.update')).toBe(1);
  work.clock.advance(1_000);
  await bot.amend();
  expect((await work.bo.sees()).map(({ text }) => text)).toEqual([
    'Thank you! Every update that the council was waiting for from you is in.',
  ]);
});

test('where Slack asks to wait before it is looked in again, it is not asked sooner', async () => {
  work = await aDueReminder();
  await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
  await work.fault({ method: 'conversations.history', kind: '429', retryAfter: 40 });
  const bot = work.aProcess('one');
  await bot.turn();
  work.clock.advance(90_000);
  await bot.turn();
  expect(await calls('conversations.history')).toBe(1);
  work.clock.advance(39_000);
  await bot.turn();
  expect(await calls('conversations.history')).toBe(1);
  work.clock.advance(1_000);
  await bot.turn();
  expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
});

test('a council that would rather hear it twice does not hear it a third time, where two had sent and nobody may look', async () => {
  work = await aDueReminder({ app: { scopes: ['commands', 'chat:write', 'users:read'] } });
  await work.sets({ whenUnsure: 'rather-twice' });
  await work
    .aProcess(
      'frozen',
      frozenWhile(() => takesOver(work)),
    )
    .turn();
  await takesOver(work);
  expect(await work.bo.sees()).toHaveLength(2);
  expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
});
