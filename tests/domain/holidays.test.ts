import { describe, expect, test } from 'vitest';
import { holidayOn, holidaysOf } from '../../src/domain/holidays.ts';
import { holidaysKept } from '../../src/domain/holidays-kept.ts';
import { isWorkingDay, nextWorkingDay, workingDaysBefore } from '../../src/domain/working-days.ts';

test('6 June is a holiday since 2005', () => {
  expect([holidayOn('2004-06-06', 'SE'), holidayOn('2005-06-06', 'SE')?.name]).toEqual([
    null,
    'national-day',
  ]);
});

test.each([
  ['Europe/Stockholm', 'SE'],
  ['Europe/Oslo', 'NO'],
  ['Europe/Copenhagen', 'DK'],
  ['Europe/Helsinki', 'FI'],
  ['Europe/Mariehamn', 'FI'],
  ['Atlantic/Reykjavik', 'none'],
] as const)('a council in %s keeps the holidays of its country (%s) until it chooses', (zone, country) => {
  expect(holidaysKept({ holidays: null }, zone)).toBe(country);
  expect(holidaysKept({ holidays: 'none' }, zone)).toBe('none');
  expect(holidaysKept({ holidays: 'DK' }, zone)).toBe('DK');
});

test('two holidays on one day are both kept: Ascension on the First of May', () => {
  expect(holidaysOf(2008, 'SE').filter(({ day }) => day === '2008-05-01')).toHaveLength(2);
});

test('a council that wants no holidays has none', () => {
  expect([holidaysOf(2026, 'none'), isWorkingDay('2026-12-25', 'none')]).toEqual([[], true]);
});

describe('people are at work', () => {
  test.each([
    ['on a Tuesday', '2026-03-10', true],
    ['not on a Saturday', '2026-03-14', false],
    ['not on a Sunday', '2026-03-15', false],
    ['not on Good Friday', '2026-04-03', false],
    ['not on Midsummer Eve', '2026-06-19', false],
    ['not on Christmas Eve, a Thursday', '2026-12-24', false],
    ['between the holidays', '2026-12-28', true],
  ])('%s', (_, day, expected) => {
    expect(isWorkingDay(day, 'SE')).toBe(expected);
  });

  test.each([
    ['a working day is itself', '2026-03-09', '2026-03-09'],
    ['after Easter Monday comes Tuesday', '2026-04-06', '2026-04-07'],
    ['after Christmas comes Monday', '2026-12-24', '2026-12-28'],
    ['after New Year’s Eve comes Monday', '2026-12-31', '2027-01-04'],
  ])('again: %s', (_, day, expected) => {
    expect(nextWorkingDay(day, 'SE')).toBe(expected);
  });

  test.each([
    ['three days before a Thursday', '2026-03-12', 3, '2026-03-09'],
    ['three before a Tuesday, over the weekend', '2026-03-10', 3, '2026-03-05'],
    ['three before the Wednesday after Easter', '2026-04-08', 3, '2026-04-01'],
    ['one before a Saturday', '2026-03-14', 1, '2026-03-13'],
    ['none before a Sunday is the day itself', '2026-03-15', 0, '2026-03-15'],
  ])('%s', (_, day, count, expected) => {
    expect(workingDaysBefore(day, count, (one) => isWorkingDay(one, 'SE'))).toBe(expected);
  });
});
