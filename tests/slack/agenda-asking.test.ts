import { afterEach, expect, test } from 'vitest';
import { december14 } from '../support/agendas-at-work.ts';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';

/** The Wednesday before a Wednesday, so that no weekly reminder comes the same day. */
const wednesday = { ...december14, day: '2026-12-16' };
const weekBefore = '2026-12-09T08:00:00Z';

let work: DeliveriesAtWork;
afterEach(() => work.end());

/** A council at work whose channel gets no weekly post, and which time has brought to a moment. */
async function at(moment: string, meeting = wednesday) {
  work = await deliveriesAtWork();
  await work.sets({ weeklyPost: false });
  const bot = work.aProcess('one');
  await bot.turn();
  await work.meets(meeting);
  await bot.turn();
  work.clock.advance(Date.parse(moment) - work.clock.now().getTime());
  return { looks: () => looks(bot) };
}

/** Slack wants a second between two messages to somebody, and there may be several. */
async function looks(bot: ReturnType<DeliveriesAtWork['aProcess']>): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await bot.turn();
    work.clock.advance(1_500);
  }
}
const asked = async () =>
  (await work.bo.sees()).map(({ text }) => text).filter((text) => text.includes('16 December'));

test('a week before the meeting a contact is asked for what its agenda lacks, once', async () => {
  const bot = await at(weekBefore);
  await bot.looks();
  await looks(work.aProcess('after a restart'));
  expect(await asked()).toEqual([
    'An activity that you answer for is on the agenda of 16 December 2026, and its update is missing.',
  ]);
  await work.reports('U0BO');
  work.clock.advance(60_000);
  await bot.looks();
  expect((await work.bo.sees()).at(-1)?.text).toContain('Thank you!');
});

test('whoever has reported is not asked', async () => {
  const bot = await at('2026-12-08T08:00:00Z');
  await work.reports('U0BO');
  work.clock.advance(24 * 60 * 60 * 1000);
  await bot.looks();
  expect(await asked()).toEqual([]);
});

test('whoever wants no reminders is not asked', async () => {
  const bot = await at('2026-12-08T08:00:00Z');
  const wish = { user: 'U0BO', off: true, weekday: null, time: null };
  await work.storage.reminders.wish(work.council, wish, work.clock.now());
  work.clock.advance(24 * 60 * 60 * 1000);
  await bot.looks();
  expect(await asked()).toEqual([]);
});

test('whoever is reminded the same day is asked in that reminder alone', async () => {
  const bot = await at('2026-12-07T08:30:00Z', december14);
  await bot.looks();
  expect(await work.ledger()).toContainEqual(['reminder', 'sent', null]);
  expect((await work.ledger()).map(([kind]) => kind)).not.toContain('agenda-asking');
});

test('nobody is asked for a meeting that is cancelled', async () => {
  const bot = await at('2026-12-08T08:00:00Z');
  const [meeting] = await work.storage.meetings.meetings(work.council);
  await work.cancels(meeting?.id ?? '');
  work.clock.advance(24 * 60 * 60 * 1000);
  await bot.looks();
  expect(await asked()).toEqual([]);
});
