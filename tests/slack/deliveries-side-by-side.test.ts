import { afterEach, expect, test } from 'vitest';
import type { Courier, Posting } from '../../src/app/delivery-courier.ts';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';

const monday0830 = 11.5 * 60 * 60 * 1000;

let work: DeliveriesAtWork;
afterEach(() => work.end());

async function onMonday() {
  work = await deliveriesAtWork();
  await work.aProcess('first').turn();
  work.clock.advance(monday0830);
}

test('a message that Slack takes long over keeps nobody else waiting', async () => {
  await onMonday();
  const channelIsTold = Promise.withResolvers<void>();
  const slowToBo = (courier: Courier) => ({
    ...courier,
    post: async (posting: Posting) => {
      if (posting.to.kind === 'person') await channelIsTold.promise;
      else channelIsTold.resolve();
      return courier.post(posting);
    },
  });
  await work.aProcess('one', slowToBo).turn();
  expect([await work.bo.sees(), await work.channel.sees()].map(({ length }) => length)).toEqual([1, 1]);
});

test('nobody is sent a second message while the first is under way, or within a second of it', async () => {
  work = await deliveriesAtWork();
  const bot = work.aProcess('first');
  await bot.turn();
  const begun: string[] = [];
  let underWay = 0;
  const counts = (courier: Courier) => ({
    ...courier,
    post: async (posting: Posting) => {
      underWay += 1;
      begun.push(`${underWay} at a time`);
      const outcome = await courier.post(posting);
      underWay -= 1;
      return outcome;
    },
  });
  await work.sets({ reminders: false });
  await work.meets({ day: '2026-12-07', time: '13:00', minutes: 120, place: null, link: null });
  await bot.plan();
  work.clock.advance(monday0830 + 30 * 60_000);
  const sender = work.aProcess('one', counts);
  await sender.turn();
  expect(await work.channel.sees()).toHaveLength(1);
  work.clock.advance(1_000);
  await sender.turn();
  expect(await work.channel.sees()).toHaveLength(2);
  expect(begun).toEqual(['1 at a time', '1 at a time']);
});

test('whoever cannot be written to is passed over, and the others are written to all the same', async () => {
  await onMonday();
  const failing = (courier: Courier) => ({
    ...courier,
    post: async (posting: Posting) => {
      if (posting.to.kind === 'person') throw new Error('nobody foresaw this');
      return courier.post(posting);
    },
  });
  await work.aProcess('one', failing).turn();
  expect(await work.channel.sees()).toHaveLength(1);
  expect(await work.ledger()).toEqual([
    ['reminder', 'sending', null],
    ['weekly-post', 'sent', null],
  ]);
});
