import { calendarDay, type Day, daysInMonth, plusDays, writtenDay } from './calendar.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** Which of a month's Tuesdays, say: the first to the fourth, or the last. */
export type Ordinal = 1 | 2 | 3 | 4 | 'last';

/** How often a council meets: on a certain weekday of every so many months, every so many weeks, or on days it lists. */
export type SeriesRule =
  | {
      readonly kind: 'months';
      /** 1 is every month, 2 every second. */
      readonly every: number;
      readonly weekday: Weekday;
      readonly ordinal: Ordinal;
      /** Nothing before; its month is the first that counts. */
      readonly from: Day;
      readonly until: Day;
    }
  | { readonly kind: 'weeks'; readonly every: number; readonly from: Day; readonly until: Day }
  | { readonly kind: 'days'; readonly days: readonly Day[] };

/** More than this nobody plans at a time. */
export const mostMeetings = 60;

/** One more than can be planned, and in months the first day may lie before the start. */
const reach = mostMeetings + 2;

/** The days that a rule means, first to last, at most sixty. A rule whose end comes before its start means none. */
export function seriesDays(rule: SeriesRule): readonly Day[] {
  return daysWithinReach(rule).slice(0, mostMeetings);
}

/** Whether a rule means more days than are planned at a time. */
export function meansTooMany(rule: SeriesRule): boolean {
  return daysWithinReach(rule).length > mostMeetings;
}

function daysWithinReach(rule: SeriesRule): readonly Day[] {
  switch (rule.kind) {
    case 'months':
      return monthly(rule);
    case 'weeks':
      return weekly(rule);
    case 'days':
      return [...new Set(rule.days)].sort();
  }
}

function monthly(rule: Extract<SeriesRule, { kind: 'months' }>): readonly Day[] {
  const { every, weekday, ordinal, from, until } = rule;
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: reach }, (_, index) => {
    const count = month - 1 + index * every;
    return dayInMonth(year + Math.floor(count / 12), (count % 12) + 1, { weekday, ordinal });
  }).filter((day) => day >= from && day <= until);
}

function weekly({ every, from, until }: Extract<SeriesRule, { kind: 'weeks' }>): readonly Day[] {
  return Array.from({ length: reach }, (_, index) => plusDays(from, index * every * 7)).filter(
    (day) => day <= until,
  );
}

type InMonth = { readonly weekday: Weekday; readonly ordinal: Ordinal };

function dayInMonth(year: number, month: number, { weekday, ordinal }: InMonth): Day {
  const first = 1 + ((weekday - weekdayOf(writtenDay(year, month, 1)) + 7) % 7);
  if (ordinal !== 'last') return writtenDay(year, month, first + (ordinal - 1) * 7);
  const fifth = calendarDay(year, month, first + 28);
  return fifth ?? writtenDay(year, month, first + 21);
}

/** Which of its month's weekdays a day is; the fifth is the last, and so is the fourth where there is no fifth. */
export function ordinalOf(day: Day): Ordinal {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date + 7 > daysInMonth(year, month)) return 'last';
  const ordinals: readonly Ordinal[] = [1, 2, 3, 4];
  return ordinals[Math.ceil(date / 7) - 1] ?? 'last';
}
