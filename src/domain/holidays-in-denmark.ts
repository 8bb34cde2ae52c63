import type { HolidayRule } from './holiday-rule.ts';

/**
 * Denmark, where the Great Prayer Day was abolished from 2024. On Constitution Day, Christmas Eve and New Year's Eve the
 * law gives nobody the day off, and yet universities are closed and much of the public sector with them. The First of
 * May is half a day to some, and is not here.
 */
export const holidaysInDenmark: readonly HolidayRule[] = [
  { name: 'new-year', month: 1, day: 1 },
  { name: 'maundy-thursday', easter: -3 },
  { name: 'good-friday', easter: -2 },
  { name: 'easter', easter: 0 },
  { name: 'easter-monday', easter: 1 },
  { name: 'prayer-day', easter: 26, until: 2023 },
  { name: 'ascension', easter: 39 },
  { name: 'whitsun', easter: 49 },
  { name: 'whit-monday', easter: 50 },
  { name: 'danish-constitution-day', month: 6, day: 5, isCustom: true },
  { name: 'christmas-eve', month: 12, day: 24, isCustom: true },
  { name: 'christmas', month: 12, day: 25 },
  { name: 'boxing-day', month: 12, day: 26 },
  { name: 'new-year-eve', month: 12, day: 31, isCustom: true },
];
