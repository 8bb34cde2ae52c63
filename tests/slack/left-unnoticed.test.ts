import { afterEach, expect, test } from 'vitest';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { councilPlace } from '../support/stored-council.ts';
import { storedPlan } from '../support/stored-plans.ts';

const monday0830 = 11.5 * 60 * 60 * 1000;

let work: DeliveriesAtWork;
afterEach(() => work.end());

test('somebody who left while nobody looked holds no seat once a reminder does not reach them', async () => {
  work = await deliveriesAtWork();
  const bot = work.aProcess('one');
  await bot.turn();
  await work.post('person', { user: 'U0BO', change: { deleted: true } });
  work.clock.advance(monday0830);
  await bot.turn();
  const { units } = await storedPlan(work.storage, councilPlace);
  expect(units.filter(({ contact }) => contact?.user === 'U0BO')).toEqual([]);
  const told = await hears(work.anna, 'En kontaktperson har slutat i Slack');
  expect(onScreen(told)).toContain('@U0BO har inte längre något konto i Slack.');
  await bot.turn();
  expect(await work.anna.sees()).toHaveLength(1);
  expect(await work.ledger()).toContainEqual(['reminder', 'parked', 'user_disabled']);
});
