import { expect, test } from 'vitest';
import { instantAt, nextInstantAt } from '../../src/domain/wall-time.ts';

const stockholm = 'Europe/Stockholm';
const next = (time: string, after: string) => nextInstantAt(time, new Date(after), stockholm).toISOString();

test.each([
  ['later the same day', '03:17', '2026-11-22T00:00:00Z', '2026-11-22T02:17:00.000Z'],
  ['tomorrow, when today has passed', '03:17', '2026-11-22T12:00:00Z', '2026-11-23T02:17:00.000Z'],
  ['tomorrow, when it is exactly that time', '03:17', '2026-11-22T02:17:00Z', '2026-11-23T02:17:00.000Z'],
  ['an hour earlier by UTC in summer', '03:17', '2026-07-01T12:00:00Z', '2026-07-02T01:17:00.000Z'],
  ['across the spring change', '03:17', '2026-03-28T12:00:00Z', '2026-03-29T01:17:00.000Z'],
  ['across the autumn change', '03:17', '2026-10-24T12:00:00Z', '2026-10-25T02:17:00.000Z'],
  ['past the hour that spring leaps over', '02:30', '2026-03-29T00:00:00Z', '2026-03-29T01:30:00.000Z'],
  ['the first of the two times in autumn', '02:30', '2026-10-24T23:00:00Z', '2026-10-25T00:30:00.000Z'],
  ['over a new year', '00:05', '2026-12-31T23:30:00Z', '2027-01-01T23:05:00.000Z'],
])('the next night is %s', (_, time, after, expected) => {
  expect(next(time, after)).toBe(expected);
});

test.each([
  ['in winter', '2027-03-12', '13:00', '2027-03-12T12:00:00.000Z'],
  ['in summer', '2027-06-08', '13:00', '2027-06-08T11:00:00.000Z'],
  ['on the day the clocks go forward', '2027-03-28', '13:00', '2027-03-28T11:00:00.000Z'],
  ['on the day they go back', '2027-10-31', '13:00', '2027-10-31T12:00:00.000Z'],
])('one in the afternoon is one in the afternoon %s', (_, day, time, expected) => {
  expect(instantAt(day, time, stockholm).toISOString()).toBe(expected);
});
