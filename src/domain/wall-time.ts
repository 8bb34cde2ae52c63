import { TZDate } from '@date-fns/tz';
import { subHours } from 'date-fns/subHours';
import { type Day, dayOf, plusDays, type Zone } from './calendar.ts';

/** A time of day on the wall, `HH:mm`. */
export type WallTime = string;

/**
 * The instant when the clocks of a zone show `time` on a calendar day. A time that a spring change leaps over counts as
 * the same distance past the leap; one that an autumn change repeats counts the first time.
 */
export function instantAt(day: Day, time: WallTime, zone: Zone): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const instant = new TZDate(year, month - 1, date, hours, minutes, 0, 0, zone);
  return new Date(firstOfRepeated(instant).getTime());
}

/** The first instant strictly after `after` when the clocks of a zone show `time`, as `instantAt` knows it. */
export function nextInstantAt(time: WallTime, after: Date, zone: Zone): Date {
  const today = dayOf(after, zone);
  const onDay = (days: number) => instantAt(plusDays(today, days), time, zone);
  return [onDay(0), onDay(1)].find((instant) => instant.getTime() > after.getTime()) ?? onDay(2);
}

function firstOfRepeated(instant: TZDate): TZDate {
  const hourBefore = subHours(instant, 1);
  return hourBefore.getHours() === instant.getHours() ? hourBefore : instant;
}
