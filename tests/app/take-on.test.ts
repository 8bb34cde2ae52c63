import { expect, test } from 'vitest';
import { purgeOld } from '../../src/app/purge-old.ts';
import { takeOn } from '../../src/app/take-on.ts';
import { aClock } from '../support/clock.ts';
import { heldStorage } from '../support/held-storage.ts';
import { quietLog } from '../support/quiet-log.ts';

const held = heldStorage();

test('of deliveries of the same request one is taken on, in each workspace', async () => {
  const deps = { ...held.storage, clock: aClock() };
  const asked = await Promise.all(['one', 'one', 'one'].map((key) => takeOn(deps, 'T-ONE', key)));
  expect(asked.filter(Boolean)).toHaveLength(1);
  expect(await takeOn(deps, 'T-TWO', 'one')).toBe(true);
  expect(await takeOn(deps, 'T-ONE', 'another')).toBe(true);
});

test('a request is known for a day, and may then be forgotten', async () => {
  const clock = aClock();
  const deps = { ...held.storage, clock, log: quietLog };
  await takeOn(deps, 'T-DAY', 'request');
  clock.advance(24 * 3_600_000 - 1);
  await purgeOld(deps);
  expect(await takeOn(deps, 'T-DAY', 'request')).toBe(false);
  clock.advance(1);
  await purgeOld(deps);
  expect(await takeOn(deps, 'T-DAY', 'request')).toBe(true);
});
