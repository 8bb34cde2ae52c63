import { afterEach, describe, expect, test } from 'vitest';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';

const hour = 60 * 60 * 1000;
const monday0830 = 11.5 * hour;

let work: DeliveriesAtWork;
afterEach(() => work.end());

/** The bot has begun on Sunday evening, and it is Monday 08:30 now. */
async function onMonday(says: Parameters<typeof deliveriesAtWork>[0] = {}) {
  work = await deliveriesAtWork(says);
  const bot = work.aProcess('one');
  await bot.turn();
  work.clock.advance(monday0830);
  return bot;
}

describe('on Monday at half past eight', () => {
  test('the contact is reminded and the channel is told, once each however often the bot looks', async () => {
    const bot = await onMonday();
    await bot.turn();
    await bot.turn();
    await work.aProcess('two').turn();
    const bos = await work.bo.sees();
    expect(bos.map(({ text }) => text)).toEqual(['The council is waiting for an update from you.']);
    const told = await work.channel.sees();
    expect(told.map(({ text }) => text)).toEqual(['Rådet väntar på lägesrapport om 1 aktivitet.']);
    expect(await work.ledger()).toEqual([
      ['weekly-post', 'sent', null],
      ['reminder', 'sent', null],
    ]);
  });
});
