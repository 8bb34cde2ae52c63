import { expect, test } from 'vitest';
import { calendarDay, dayOf, daysBetween, plusDays } from '../../src/domain/calendar.ts';

test('an instant falls on the day that the council has, not the machine', () => {
  expect(dayOf(new Date('2022-12-31T23:30:00Z'), 'Europe/Stockholm')).toBe('2023-01-01');
  expect(dayOf(new Date('2022-06-30T21:59:59Z'), 'Europe/Stockholm')).toBe('2022-06-30');
  expect(dayOf(new Date('2022-06-30T22:00:00Z'), 'Europe/Stockholm')).toBe('2022-07-01');
  expect(dayOf(new Date('2022-12-31T23:30:00Z'), 'America/New_York')).toBe('2022-12-31');
});

test('a day later is the next calendar day, also when the clocks change', () => {
  expect(['2022-03-26', '2022-03-27', '2022-10-29', '2022-10-30'].map((day) => plusDays(day, 1))).toEqual([
    '2022-03-27',
    '2022-03-28',
    '2022-10-30',
    '2022-10-31',
  ]);
});

test('days are counted over leap days, both ways', () => {
  expect(plusDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(plusDays('2023-03-01', -1)).toBe('2023-02-28');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

test('a month has the days it has', () => {
  expect(calendarDay(2024, 2, 29)).toBe('2024-02-29');
  expect(calendarDay(2023, 2, 29)).toBeNull();
  expect(calendarDay(2022, 13, 1)).toBeNull();
  expect(calendarDay(2022, 1, 0)).toBeNull();
});
