import { afterEach, describe, expect, test } from 'vitest';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { onScreen } from '../support/on-screen.ts';

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
      ['reminder', 'sent', null],
      ['weekly-post', 'sent', null],
    ]);
  });

  test('the channel is told when and where the council meets next, and what is reported there', async () => {
    work = await deliveriesAtWork();
    await work.meets({ day: '2026-12-14', time: '13:00', minutes: 120, place: 'Stadshuset', link: null });
    const bot = work.aProcess('one');
    await bot.turn();
    work.clock.advance(monday0830);
    await bot.turn();
    const told = (await work.channel.sees()).map(onScreen).join('\n');
    expect(told).toContain('Nästa möte:\nmåndag 14 december 2026 kl. 13:00–15:00\nStadshuset');
    expect(told).toContain('Där återrapporteras Vindkraft.');
  });

  test('both say so as soon as the update is in, and nothing is said twice', async () => {
    const bot = await onMonday();
    await bot.turn();
    await work.reports('U0BO');
    await bot.turn();
    expect((await work.bo.sees()).map(({ text }) => text)).toEqual([
      'Thank you! Every update that the council was waiting for from you is in.',
    ]);
    const post = JSON.stringify(await work.channel.sees());
    expect(post).toContain(' – saknas från LiU Samverkan');
    expect(post).toContain('inne från LK Miljö');
    expect(post).not.toContain('ingen lägesrapport ännu');
    expect((await work.calls()).calls['chat.postMessage']).toBe(2);
  });

  test('a message is edited at most once a minute', async () => {
    const bot = await onMonday();
    await bot.turn();
    await work.reports('U0BO');
    await bot.turn();
    const edits = async () => (await work.calls()).calls['chat.update'];
    expect(await edits()).toBe(2);
    await work.appoints('Samverkan', 'U0ANNA');
    await bot.turn();
    expect(await edits()).toBe(2);
    work.clock.advance(60_000);
    await bot.turn();
    expect(await edits()).toBe(3);
  });

  test('nobody is reminded of what has been reported', async () => {
    work = await deliveriesAtWork();
    const bot = work.aProcess('one');
    await bot.turn();
    await work.reports('U0BO');
    work.clock.advance(monday0830);
    await bot.turn();
    expect(await work.bo.sees()).toEqual([]);
    expect(await work.ledger()).toContainEqual(['reminder', 'cancelled', 'nothing-to-say']);
  });
});

describe('the audit', () => {
  test('finds that all was said', async () => {
    const bot = await onMonday();
    await bot.turn();
    work.clock.advance(24 * hour);
    expect(await work.audit()).toEqual({ missing: 0, stuck: 0 });
  });

  test('finds what fell due while nobody planned', async () => {
    await onMonday();
    work.clock.advance(24 * hour);
    expect(await work.audit()).toEqual({ missing: 2, stuck: 0 });
  });

  test('finds what nobody has taken up', async () => {
    const bot = await onMonday();
    await bot.plan();
    work.clock.advance(24 * hour);
    expect(await work.audit()).toEqual({ missing: 0, stuck: 2 });
  });
});
