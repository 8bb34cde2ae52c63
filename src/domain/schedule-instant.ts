import { TZDate } from '@date-fns/tz';
import type { Day, Zone } from './calendar.ts';
import { nextInstantAt, type WallTime } from './wall-time.ts';

/** The instant at which the clocks of a zone show a time on a day; changes to and from summer time as `nextInstantAt`. */
export function instantOn(day: Day, time: WallTime, zone: Zone): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = new TZDate(year, month - 1, date, 0, 0, 0, 0, zone);
  return nextInstantAt(time, new Date(midnight.getTime() - 1), zone);
}
