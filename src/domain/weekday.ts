import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from './calendar.ts';

/** 1 is Monday and 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday that a calendar day is. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[getISODay(parseISO(day)) - 1] ?? 7;
}
