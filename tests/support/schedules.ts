import type { ScheduleCalendar } from '../../src/domain/schedule-calendar.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';

/** Swedish days in Stockholm, with no peace but what the test says. */
export function aCalendar(says: Partial<ScheduleCalendar> = {}): ScheduleCalendar {
  return {
    zone: 'Europe/Stockholm',
    isWorkingDay: (day) => isWorkingDay(day, 'SE'),
    quiet: [],
    ...says,
  };
}
