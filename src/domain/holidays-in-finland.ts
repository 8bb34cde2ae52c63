import type { HolidayRule } from './holiday-rule.ts';

/**
 * Finland and Åland, by the law of the church and those on 1 May and 6 December. Midsummer Eve and Christmas Eve are days
 * off by most collective agreements; New Year's Eve is not.
 */
export const holidaysInFinland: readonly HolidayRule[] = [
  { name: 'new-year', month: 1, day: 1 },
  { name: 'epiphany', month: 1, day: 6 },
  { name: 'good-friday', easter: -2 },
  { name: 'easter', easter: 0 },
  { name: 'easter-monday', easter: 1 },
  { name: 'may-day', month: 5, day: 1 },
  { name: 'ascension', easter: 39 },
  { name: 'whitsun', easter: 49 },
  { name: 'midsummer-eve', weekday: 5, month: 6, fromDay: 19, isCustom: true },
  { name: 'midsummer', weekday: 6, month: 6, fromDay: 20 },
  { name: 'all-saints', weekday: 6, month: 10, fromDay: 31 },
  { name: 'finnish-independence-day', month: 12, day: 6 },
  { name: 'christmas-eve', month: 12, day: 24, isCustom: true },
  { name: 'christmas', month: 12, day: 25 },
  { name: 'boxing-day', month: 12, day: 26 },
];
