import { type Day, plusDays } from './calendar.ts';
import { type HolidayCountry, holidayOn } from './holidays.ts';
import { weekdayOf } from './weekday.ts';

/** Whether people are at work: no weekend, no public holiday and no eve that is taken off. */
export function isWorkingDay(day: Day, country: HolidayCountry): boolean {
  return weekdayOf(day) < 6 && holidayOn(day, country) === null;
}

/** The day itself if people are at work then, else the first day after it when they are. */
export function nextWorkingDay(day: Day, country: HolidayCountry): Day {
  return isWorkingDay(day, country) ? day : nextWorkingDay(plusDays(day, 1), country);
}

/** The working day so many working days before a day, which itself does not count: one before a Monday is the Friday. */
export function workingDaysBefore(day: Day, count: number, isWorking: (day: Day) => boolean): Day {
  if (count <= 0) return day;
  const before = plusDays(day, -1);
  return workingDaysBefore(before, isWorking(before) ? count - 1 : count, isWorking);
}
