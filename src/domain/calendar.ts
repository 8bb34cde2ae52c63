import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns';

/** A calendar day `YYYY-MM-DD` in the council's zone. */
export type Day = string;

/** An IANA zone name such as `Europe/Stockholm`. */
export type Zone = string;

/** The calendar day that an instant falls on in a zone. */
export function dayOf(instant: Date, zone: Zone): Day {
  return format(new TZDate(instant, zone), 'yyyy-MM-dd');
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The calendar day `count` days after `day`; a negative count goes back. */
export function plusDays(day: Day, count: number): Day {
  return format(addDays(parseISO(day), count), 'yyyy-MM-dd');
}
