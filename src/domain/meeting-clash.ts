import type { Day } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import { type HolidayCountry, holidayOn } from './holidays.ts';
import { weekdayOf } from './weekday.ts';

/** Why a day is a bad one to meet on. Nothing is refused for it: it is pointed out. */
export type MeetingClash = { readonly on: 'holiday'; readonly holiday: Holiday } | { readonly on: 'weekend' };

/** What a meeting on a day would clash with; `null` where nothing speaks against it. */
export function clashOn(day: Day, country: HolidayCountry): MeetingClash | null {
  const holiday = holidayOn(day, country);
  if (holiday) return { on: 'holiday', holiday };
  return weekdayOf(day) > 5 ? { on: 'weekend' } : null;
}
