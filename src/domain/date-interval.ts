import { calendarDay, daysInMonth, plusDays, writtenDay } from './calendar.ts';
import type { Precision, WrittenDate } from './written-date.ts';

/** What a written date stands for, without its words. */
export type DateInterval = Omit<WrittenDate, 'text'>;

const coarsest: readonly Precision[] = ['year', 'half-year', 'season', 'quarter', 'month', 'day'];

/** One day, or `null` for a day that does not exist (31 February). */
export function oneDay(year: number, month: number, day: number): DateInterval | null {
  const on = calendarDay(year, month, day);
  return on === null ? null : { from: on, to: on, precision: 'day' };
}

/** Whole months of one year, first and last included: a month, a quarter, a half-year or a year. */
export function months(
  year: number,
  [first, last]: readonly [number, number],
  precision: Precision,
): DateInterval {
  return { from: writtenDay(year, first, 1), to: writtenDay(year, last, daysInMonth(year, last)), precision };
}

/** From the start of one interval to the end of another, no more exact than either; `null` where they run backwards. */
export function spanning(first: DateInterval | null, last: DateInterval | null): DateInterval | null {
  if (first === null || last === null || first.from > last.from || first.to > last.to) return null;
  const precision = coarsest.find((each) => each === first.precision || each === last.precision) ?? 'year';
  return { from: first.from, to: last.to, precision };
}

/** Like `spanning`, but only where no day lies between the two: "mars och oktober" is not March to October. */
export function adjoining(first: DateInterval | null, last: DateInterval | null): DateInterval | null {
  if (first === null || last === null || plusDays(first.to, 1) < last.from) return null;
  return spanning(first, last);
}
