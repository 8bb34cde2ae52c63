import { type Day, plusDays, writtenDay } from './calendar.ts';
import { easterSunday } from './easter.ts';
import type { Holiday, HolidayName } from './holiday.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** A day of every year: a date, so many days from Easter Sunday, or the first such weekday from a date on, that included. */
type Yearly =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly weekday: Weekday; readonly month: number; readonly fromDay: number };

/** One line in a country's table: a holiday, its day, and the first or the last year of it where the law has changed. */
export type HolidayRule = Yearly & {
  readonly name: HolidayName;
  /** Taken off by custom, without a law. */
  readonly isCustom?: true;
  readonly since?: number;
  readonly until?: number;
};

/** The holidays that a table means in a year, first to last. */
export function holidaysByRule(rules: readonly HolidayRule[], year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  return rules
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map((rule) => ({
      day: dayIn(year, rule, easter),
      name: rule.name,
      kind: rule.isCustom ? ('custom' as const) : ('public' as const),
    }))
    .sort((one, other) => one.day.localeCompare(other.day));
}

function dayIn(year: number, rule: Yearly, easter: Day): Day {
  if ('easter' in rule) return plusDays(easter, rule.easter);
  if ('day' in rule) return writtenDay(year, rule.month, rule.day);
  const first = writtenDay(year, rule.month, rule.fromDay);
  return plusDays(first, (rule.weekday - weekdayOf(first) + 7) % 7);
}
