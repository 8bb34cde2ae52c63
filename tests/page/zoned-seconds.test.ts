import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallClock } from '../../src/workspace/page/text/wall-clock.ts';
import { zonedSeconds } from '../../src/workspace/page/text/zoned-seconds.ts';

const stockholm = 'Europe/Stockholm';

test.each([
  ['2026-03-31T08:30', stockholm, '2026-03-31T06:30:00Z'],
  ['2026-01-15T08:30', stockholm, '2026-01-15T07:30:00Z'],
  ['2026-03-31T08:30', 'Asia/Kolkata', '2026-03-31T03:00:00Z'],
  // The night the clocks go forward there is no half past two.
  ['2026-03-29T02:30', stockholm, '2026-03-29T01:30:00Z'],
])('%s on the wall in %s is %s', (wall, zone, instant) => {
  expect(zonedSeconds(wall, zone)).toBe(Date.parse(instant) / 1000);
});

test('what is not yet a whole time is no time', () => {
  expect(zonedSeconds('2026-03', stockholm)).toBeUndefined();
});

test('what the wall shows is read back as the same wall time, all year', () => {
  const minutes = fc.integer({ min: Date.UTC(2024) / 60_000, max: Date.UTC(2028) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(stockholm, 'America/New_York', 'Asia/Kolkata'), (minute, zone) => {
      const wall = wallClock(minute * 60, zone);
      const read = zonedSeconds(wall, zone);
      expect(read === undefined ? undefined : wallClock(read, zone)).toBe(wall);
    }),
  );
});
