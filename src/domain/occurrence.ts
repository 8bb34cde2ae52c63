import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type Day, dayOf, plusDays } from './calendar.ts';
import type { WeeklyRule } from './delivery-settings.ts';
import { isQuiet, type ScheduleCalendar, workingDayFrom } from './schedule-calendar.ts';
import { instantAt } from './wall-time.ts';

/** After the first instant, up to and including the second. */
export type Span = { readonly after: Date; readonly until: Date };

/** One week's turn of a weekly rule: `week` is its name whatever day a holiday moved it to (`2026-W10`). */
export type Occurrence = { readonly week: string; readonly at: Date };

/** A holiday moves an occurrence by days, never by a month. */
const reach = 31;

/**
 * The turns of a weekly rule that fall within a span, in order. One that meets a day when nobody works comes on the
 * next working day; one that then falls in a quiet stretch does not come.
 */
export function weeklyOccurrences(
  { weekday, time }: WeeklyRule,
  { after, until }: Span,
  calendar: ScheduleCalendar,
): readonly Occurrence[] {
  const { zone } = calendar;
  return mondays(plusDays(dayOf(after, zone), -reach), dayOf(until, zone))
    .map((monday) => ({ monday, day: workingDayFrom(plusDays(monday, weekday - 1), calendar) }))
    .filter(({ day }) => !isQuiet(day, calendar))
    .map(({ monday, day }) => ({ week: weekName(monday), at: instantAt(day, time, zone) }))
    .filter(({ at }) => at > after && at <= until);
}

/** The first turn after an instant; `null` where none comes within a year, which only a calendar without work does. */
export function nextOccurrence(rule: WeeklyRule, after: Date, calendar: ScheduleCalendar): Occurrence | null {
  for (const days of [14, 60, 366]) {
    const until = new Date(after.getTime() + days * 86_400_000);
    const [first] = weeklyOccurrences(rule, { after, until }, calendar);
    if (first) return first;
  }
  return null;
}

function mondays(from: Day, to: Day): readonly Day[] {
  const first = lightFormat(startOfISOWeek(parseISO(from)), 'yyyy-MM-dd');
  const found: Day[] = [];
  for (let monday = first; monday <= to; monday = plusDays(monday, 7)) found.push(monday);
  return found;
}

function weekName(monday: Day): string {
  const date = parseISO(monday);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}
