import { beforeEach, describe, expect, test } from 'vitest';
import { type MovableClock, movableClock } from '../../src/scheduler/movable-clock.ts';
import { aClock, type TestClock } from '../support/clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let machine: TestClock;
let clock: MovableClock;
let rung: readonly string[];
beforeEach(() => {
  machine = aClock('2026-03-02T07:00:00Z');
  clock = movableClock(machine);
  rung = [];
});

const wakeAfter = (milliseconds: number, name: string) => {
  const timer = clock.after(milliseconds);
  void timer.done.then(() => {
    rung = [...rung, `${name} ${clock.now().toISOString().slice(0, 16)}`];
  });
  return timer;
};
const moveBy = (milliseconds: number) => clock.moveTo(new Date(clock.now().getTime() + milliseconds));
const letOthersGoOn = () => new Promise((resolve) => setImmediate(resolve));

describe('a clock that nobody has moved', () => {
  test('shows and rings as the machine does', async () => {
    wakeAfter(hour, 'påminnelse');
    machine.advance(hour - 1);
    await letOthersGoOn();
    expect([rung, clock.isMoved()]).toEqual([[], false]);
    machine.advance(1);
    await letOthersGoOn();
    expect([rung, clock.isMoved()]).toEqual([['påminnelse 2026-03-02T08:00'], false]);
  });

  test('rings for two in their order, the later one set first', async () => {
    wakeAfter(2 * hour, 'sen');
    wakeAfter(hour, 'tidig');
    machine.advance(hour);
    await letOthersGoOn();
    machine.advance(hour);
    await letOthersGoOn();
    expect(rung).toEqual(['tidig 2026-03-02T08:00', 'sen 2026-03-02T09:00']);
  });
});

describe('a clock moved forward', () => {
  test('goes on from there at the machine’s pace', async () => {
    await moveBy(7 * day);
    machine.advance(hour);
    expect([clock.now().toISOString(), clock.isMoved()]).toEqual(['2026-03-09T08:00:00.000Z', true]);
  });

  test('past several rings each at its own time, in order', async () => {
    wakeAfter(3 * day, 'tredje');
    wakeAfter(day, 'första');
    wakeAfter(2 * day, 'andra');
    wakeAfter(9 * day, 'för sent');
    await moveBy(7 * day);
    expect(rung).toEqual(['första 2026-03-03T07:00', 'andra 2026-03-04T07:00', 'tredje 2026-03-05T07:00']);
  });

  test('rings also for what was set while another rang', async () => {
    const everyDay = async (): Promise<void> => {
      await wakeAfter(day, 'varje dag').done;
      return everyDay();
    };
    void everyDay();
    await moveBy(2 * day + hour);
    expect(rung).toEqual(['varje dag 2026-03-03T07:00', 'varje dag 2026-03-04T07:00']);
  });

  test('does not ring for what was cancelled, before the move or on the way', async () => {
    wakeAfter(day, 'avbokad').cancel();
    const later = wakeAfter(3 * day, 'ångrad');
    void clock.after(2 * day).done.then(() => later.cancel());
    await moveBy(7 * day);
    expect(rung).toEqual([]);
  });

  test('lets what is left of a wait pass on the machine', async () => {
    wakeAfter(day, 'påminnelse');
    await moveBy(day - hour);
    expect(rung).toEqual([]);
    machine.advance(hour);
    await letOthersGoOn();
    expect(rung).toEqual(['påminnelse 2026-03-03T07:00']);
  });

  test('does not hurry those who wait for another machine', async () => {
    wakeAfter(10_000, 'tålamod');
    await moveBy(7 * day);
    expect(rung).toEqual([]);
    machine.advance(10_000);
    await letOthersGoOn();
    expect(rung).toEqual(['tålamod 2026-03-09T07:00']);
  });

  test('is not moved back', async () => {
    await moveBy(day);
    await moveBy(-2 * day);
    expect(clock.now().toISOString()).toBe('2026-03-03T07:00:00.000Z');
  });
});

test('a wait longer than the machine can hold rings in its time', async () => {
  wakeAfter(60 * day, 'om två månader');
  for (let passed = 0; passed < 60; passed += 1) {
    expect(rung).toEqual([]);
    machine.advance(day);
    await letOthersGoOn();
  }
  expect(rung).toEqual(['om två månader 2026-05-01T07:00']);
});
