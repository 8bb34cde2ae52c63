import { beforeEach, expect, test } from 'vitest';
import { type MovableClock, movableClock } from '../../src/scheduler/movable-clock.ts';
import { passTime } from '../../src/scheduler/pass-time.ts';
import { aClock, type TestClock } from '../support/clock.ts';

let machine: TestClock;
let clock: MovableClock;
beforeEach(() => {
  machine = aClock('2026-03-02T07:00:00Z');
  clock = movableClock(machine);
});

/** A bot that says something at each of these instants; and when it was found up to date. */
function speakingAt(...instants: readonly string[]) {
  const awake: string[] = [];
  const caughtUp = async () => {
    awake.push(clock.now().toISOString().slice(0, 16));
    return instants.map((instant) => new Date(instant)).find((at) => at > clock.now()) ?? null;
  };
  return { awake, caughtUp };
}

test('time passes from one thing to say to the next, and each is said at its own time', async () => {
  const bot = speakingAt('2026-03-09T07:30:00Z', '2026-03-16T07:30:00Z', '2026-03-23T07:30:00Z');
  await passTime(clock, bot, new Date('2026-03-20T12:00:00Z'));
  expect(bot.awake).toEqual(['2026-03-02T07:00', '2026-03-09T07:30', '2026-03-16T07:30', '2026-03-20T12:00']);
  expect(clock.now()).toEqual(new Date('2026-03-20T12:00:00Z'));
});

test('what is due at the very instant is said once the clock shows it', async () => {
  const bot = speakingAt('2026-03-09T07:30:00Z');
  await passTime(clock, bot, new Date('2026-03-09T07:30:00Z'));
  expect(bot.awake).toEqual(['2026-03-02T07:00', '2026-03-09T07:30']);
});

test('whoever waits is not kept for ever: after half a minute the rest of the way is one step', async () => {
  const bot = speakingAt(...Array.from({ length: 9 }, (_, at) => `2026-03-1${at}T07:30:00Z`));
  const slowly = async () => {
    machine.advance(10_000);
    return bot.caughtUp();
  };
  await passTime(clock, { caughtUp: slowly }, new Date('2026-04-01T12:00:00Z'));
  expect(bot.awake.length).toBeLessThan(6);
  expect(clock.now() >= new Date('2026-04-01T12:00:00Z')).toBe(true);
});
