import type { HolidayRule } from './holiday-rule.ts';

/** Norway, by its laws on public holidays (1995) and on 1 and 17 May (1947); offices close on Christmas and New Year's Eve. */
export const holidaysInNorway: readonly HolidayRule[] = [
  { name: 'new-year', month: 1, day: 1 },
  { name: 'maundy-thursday', easter: -3 },
  { name: 'good-friday', easter: -2 },
  { name: 'easter', easter: 0 },
  { name: 'easter-monday', easter: 1 },
  { name: 'may-day', month: 5, day: 1 },
  { name: 'norwegian-constitution-day', month: 5, day: 17 },
  { name: 'ascension', easter: 39 },
  { name: 'whitsun', easter: 49 },
  { name: 'whit-monday', easter: 50 },
  { name: 'christmas-eve', month: 12, day: 24, isCustom: true },
  { name: 'christmas', month: 12, day: 25 },
  { name: 'boxing-day', month: 12, day: 26 },
  { name: 'new-year-eve', month: 12, day: 31, isCustom: true },
];
