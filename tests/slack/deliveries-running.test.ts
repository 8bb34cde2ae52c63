import { afterEach, expect, test } from 'vitest';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';

const hour = 60 * 60 * 1000;

let work: DeliveriesAtWork;
afterEach(() => work.end());

test('a bot that runs says by itself what falls due while it sleeps, and stops at once when it is asked to', async () => {
  work = await deliveriesAtWork();
  const asleep = work.clock.waits(5_000);
  const deliveries = work.starts();
  await asleep;
  const asleepAgain = work.clock.waits(5_000);
  work.clock.advance(11.5 * hour);
  expect((await work.bo.reads()).map(({ text }) => text)).toEqual([
    'The council is waiting for an update from you.',
  ]);
  await asleepAgain;
  expect(deliveries.isWell()).toBe(true);
  await deliveries.stop();
  work.clock.advance(7 * 24 * hour);
  expect(await work.bo.sees()).toHaveLength(1);
});

test('a bot whose ledger does not add up says that it is not well', async () => {
  work = await deliveriesAtWork();
  await work.aProcess('planned once').turn();
  work.clock.advance(36 * hour);
  const asleep = work.clock.waits(5_000);
  const deliveries = work.starts({ plansNothing: true });
  await asleep;
  expect(deliveries.isWell()).toBe(false);
  await deliveries.stop();
});

test('a bot that comes back late on Monday is well, though it says one thing in the channel after the other', async () => {
  work = await deliveriesAtWork();
  await work.meets({ day: '2026-12-07', time: '13:00', minutes: 120, place: null, link: null });
  await work.aProcess('planned once').turn();
  work.clock.advance(15 * hour);
  const pausing = work.clock.waits(200);
  const deliveries = work.starts();
  await pausing;
  expect(await work.ledger()).toContainEqual(['agenda-preliminary', 'pending', null]);
  expect(deliveries.isWell()).toBe(true);
  await deliveries.stop();
});

test('a council that cannot be read keeps no other from its Monday, and is named in the log', async () => {
  work = await deliveriesAtWork();
  const asleep = work.clock.waits(5_000);
  const broken = await work.anotherCouncil();
  const deliveries = work.starts({ cannotRead: broken });
  await asleep;
  const asleepAgain = work.clock.waits(5_000);
  work.clock.advance(11.5 * hour);
  await asleepAgain;
  expect(await work.bo.sees()).toHaveLength(1);
  expect(deliveries.isWell()).toBe(false);
  expect(work.logged).toContainEqual(expect.objectContaining({ council: broken }));
  await deliveries.stop();
});

test('a bot that is called wakes at once, and tells when it next has something to say', async () => {
  work = await deliveriesAtWork();
  const asleep = work.clock.waits(5_000);
  const deliveries = work.starts();
  await asleep;
  expect(await deliveries.caughtUp()).toEqual(new Date('2026-11-23T07:30:00Z'));
  await deliveries.stop();
  expect(await deliveries.caughtUp()).toBeNull();
});
