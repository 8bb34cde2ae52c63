import { afterEach, expect, test } from 'vitest';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aDueReminder } from '../support/due-reminder.ts';

const minute = 60_000;
const hour = 60 * minute;
const reminder = 'The council is waiting for an update from you.';

let work: DeliveriesAtWork;
afterEach(() => work.end());

/** On a Monday at half past eight one reminder to Bo is due. */
async function oneReminder() {
  work = await aDueReminder();
  return { heard: async () => (await work.bo.sees()).map(({ text }) => text) };
}

test('a clock that is put back brings no reminder again', async () => {
  const { heard } = await oneReminder();
  const bot = work.aProcess('one');
  await bot.turn();
  for (const move of [-3 * hour, 2 * hour, 2 * hour, -hour]) {
    work.clock.advance(move);
    await bot.turn();
    await work.aProcess('another').turn();
  }
  expect(await heard()).toEqual([reminder]);
});

test('a bot that was down on Monday morning sends in the afternoon and says when it should have come', async () => {
  const { heard } = await oneReminder();
  work.clock.advance(5 * hour);
  await work.aProcess('one').turn();
  expect(await heard()).toEqual([reminder]);
  expect(JSON.stringify(await work.bo.sees())).toContain(
    'This should have come on Monday 23 November 2026 at 08:30',
  );
});

test('what should have come on Monday waits for Tuesday morning where the bot is back at night', async () => {
  const { heard } = await oneReminder();
  work.clock.advance(13 * hour);
  const bot = work.aProcess('one');
  await bot.turn();
  expect(await heard()).toEqual([]);
  work.clock.advance(10 * hour + 35 * minute);
  await bot.turn();
  expect(await heard()).toEqual([reminder]);
});

test('a reminder for Monday is left out on Thursday, visibly', async () => {
  const { heard } = await oneReminder();
  work.clock.advance(72 * hour);
  await work.aProcess('one').turn();
  expect(await heard()).toEqual([]);
  expect(await work.ledger()).toEqual([['reminder', 'expired', 'too-late']]);
});

test('a machine that slept over two Mondays sends the latest reminder alone, and shows that the one before was left out', async () => {
  const { heard } = await oneReminder();
  const bot = work.aProcess('one');
  for (const move of [7 * 24 * hour + 20 * minute, minute]) {
    work.clock.advance(move);
    await bot.turn();
  }
  expect(await heard()).toEqual([reminder]);
  expect(await work.ledger()).toEqual([
    ['reminder', 'expired', 'too-late'],
    ['reminder', 'sent', null],
  ]);
});

test('a clock that leaps a week ahead and is put right says the week it passed once, and the next in its turn', async () => {
  const { heard } = await oneReminder();
  const bot = work.aProcess('one');
  await bot.turn();
  for (const move of [7 * 24 * hour, -7 * 24 * hour, 7 * 24 * hour, 7 * 24 * hour]) {
    work.clock.advance(move);
    await bot.turn();
  }
  expect(await heard()).toEqual([reminder, reminder, reminder]);
});

test('a rule that is changed on Wednesday does not make Tuesday due', async () => {
  const { heard } = await oneReminder();
  const bot = work.aProcess('one');
  await bot.turn();
  await work.sets({ weekly: { weekday: 1, time: '08:00' } });
  work.clock.advance(48 * hour);
  await bot.turn();
  await work.sets({ weekly: { weekday: 2, time: '16:00' } });
  await bot.turn();
  expect(await heard()).toEqual([reminder]);
  expect(await work.ledger()).toHaveLength(1);
});

test('a post that a coordinator sends again at night comes at once, and says when it should have come', async () => {
  work = await deliveriesAtWork();
  await work.sets({ reminders: false });
  const bot = work.aProcess('one');
  await bot.turn();
  await work.post('leave', { user: 'U0BOT', channel: 'C0COUNCIL' });
  work.clock.advance(11.5 * hour);
  await bot.turn();
  expect(await work.ledger()).toContainEqual(['weekly-post', 'parked', 'not_in_channel']);
  await work.post('join', { user: 'U0BOT', channel: 'C0COUNCIL' });
  work.clock.advance(14 * hour);
  await work.sendsAgain('weekly-post');
  await bot.turn();
  expect(JSON.stringify(await work.channel.sees())).toContain(
    'Skulle ha kommit måndag 23 november 2026 kl. 08:30.',
  );
});
