import { expect, test } from 'vitest';
import type { Log } from '../../src/app/ports.ts';
import { startNightly } from '../../src/scheduler/start-nightly.ts';
import { aClock } from '../support/clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const threeAtNight = '2026-11-22T02:00:00Z';

function aLog() {
  const errors: string[] = [];
  const quiet = () => undefined;
  const log: Log = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (_, message) => void errors.push(message),
  };
  return { log, errors };
}

test('the job runs once every night, at seventeen minutes past three in Sweden', async () => {
  const clock = aClock(threeAtNight);
  const runs: string[] = [];
  const first = clock.waits(day);
  const nightly = startNightly(
    { clock, log: aLog().log },
    'backup',
    async () => void runs.push(clock.now().toISOString()),
  );
  clock.advance(17 * minute);
  await first;
  const second = clock.waits(day);
  clock.advance(day);
  await second;
  nightly.stop();
  expect(runs).toEqual(['2026-11-22T02:17:00.000Z', '2026-11-23T02:17:00.000Z']);
});

test('a night that fails is told in the log, and the next night comes all the same', async () => {
  const clock = aClock(threeAtNight);
  const { log, errors } = aLog();
  const next = clock.waits(day);
  const nightly = startNightly({ clock, log }, 'backup', async () => {
    throw new Error('the disk is full');
  });
  clock.advance(17 * minute);
  await next;
  nightly.stop();
  expect(errors).toEqual(['A nightly job failed']);
});

test('what is stopped runs no more', async () => {
  const clock = aClock(threeAtNight);
  const runs: string[] = [];
  const nightly = startNightly({ clock, log: aLog().log }, 'backup', async () => void runs.push('ran'));
  nightly.stop();
  clock.advance(7 * day);
  await Promise.resolve();
  expect(runs).toEqual([]);
});
