import { TZDate } from '@date-fns/tz';
import { subHours } from 'date-fns/subHours';
import type { Zone } from './calendar.ts';

/** A time of day on the wall, `HH:mm`. */
export type WallTime = string;

/**
 * The first instant strictly after `after` when the clocks of a zone show `time`. A time that a spring change
 * leaps over counts as the same distance past the leap; one that an autumn change repeats counts the first time.
 */
export function nextInstantAt(time: WallTime, after: Date, zone: Zone): Date {
  const today = new TZDate(after, zone);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const onDay = (days: number) =>
    firstOfRepeated(
      new TZDate(today.getFullYear(), today.getMonth(), today.getDate() + days, hours, minutes, 0, 0, zone),
    );
  const later = [onDay(0), onDay(1)].find((instant) => instant.getTime() > after.getTime()) ?? onDay(2);
  return new Date(later.getTime());
}

function firstOfRepeated(instant: TZDate): TZDate {
  const hourBefore = subHours(instant, 1);
  return hourBefore.getHours() === instant.getHours() ? hourBefore : instant;
}
