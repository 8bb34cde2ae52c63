import type { HolidayRule } from './holiday-rule.ts';

/**
 * Sweden, by the law on public holidays as it is since 2005. For the years before, 6 June is an ordinary day, and so is
 * Whit Monday, though it was a holiday until 2004: the calendar library that we hold the rules against says so, and no
 * council will meet then.
 */
export const holidaysInSweden: readonly HolidayRule[] = [
  { name: 'new-year', month: 1, day: 1 },
  { name: 'epiphany', month: 1, day: 6 },
  { name: 'good-friday', easter: -2 },
  { name: 'easter-eve', easter: -1, isCustom: true },
  { name: 'easter', easter: 0 },
  { name: 'easter-monday', easter: 1 },
  { name: 'may-day', month: 5, day: 1 },
  { name: 'ascension', easter: 39 },
  { name: 'whitsun-eve', easter: 48, isCustom: true },
  { name: 'whitsun', easter: 49 },
  { name: 'national-day', month: 6, day: 6, since: 2005 },
  { name: 'midsummer-eve', weekday: 5, month: 6, fromDay: 19, isCustom: true },
  { name: 'midsummer', weekday: 6, month: 6, fromDay: 20 },
  { name: 'all-saints', weekday: 6, month: 10, fromDay: 31 },
  { name: 'christmas-eve', month: 12, day: 24, isCustom: true },
  { name: 'christmas', month: 12, day: 25 },
  { name: 'boxing-day', month: 12, day: 26 },
  { name: 'new-year-eve', month: 12, day: 31, isCustom: true },
];
