import { type Day, plusDays, type Zone } from './calendar.ts';
import type { QuietStretch } from './delivery-settings.ts';

/** The days that the bot keeps to: where the council is, when its people work, and when they want peace. */
export type ScheduleCalendar = {
  readonly zone: Zone;
  readonly isWorkingDay: (day: Day) => boolean;
  readonly quiet: readonly QuietStretch[];
};

/** The day itself where people work on it, else the next on which they do. */
export function workingDayFrom(day: Day, { isWorkingDay }: Pick<ScheduleCalendar, 'isWorkingDay'>): Day {
  let candidate = day;
  // Nowhere do people rest a month on end; a calendar that says so must not hold the program.
  for (let days = 0; days < 31 && !isWorkingDay(candidate); days += 1) candidate = plusDays(candidate, 1);
  return candidate;
}

/** The day itself where people work on it and want no peace, else the last before it on which that is so. */
export function workingDayUntil(day: Day, calendar: ScheduleCalendar): Day {
  let candidate = day;
  // A council that keeps more than two months free is spoken to in them all the same.
  for (let days = 0; days < 62; days += 1) {
    if (calendar.isWorkingDay(candidate) && !isQuiet(candidate, calendar)) return candidate;
    candidate = plusDays(candidate, -1);
  }
  return day;
}

/** Whether a day lies in a stretch that the council has kept free. */
export function isQuiet(day: Day, { quiet }: Pick<ScheduleCalendar, 'quiet'>): boolean {
  const ofYear = day.slice('YYYY-'.length);
  return quiet.some(({ from, to }) =>
    from <= to ? from <= ofYear && ofYear <= to : from <= ofYear || ofYear <= to,
  );
}
