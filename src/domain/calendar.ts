import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day `YYYY-MM-DD` in the council's zone. */
export type Day = string;

/** An IANA zone name such as `Europe/Stockholm`. */
export type Zone = string;

const dayFormats = new Map<Zone, Intl.DateTimeFormat>();

/** The calendar day that an instant falls on in a zone. */
export function dayOf(instant: Date, zone: Zone): Day {
  const known = dayFormats.get(zone);
  if (known !== undefined) return known.format(instant);
  // Every answer asks for days: a formatter that is kept is twenty times as fast as a TZDate. Swedish days are ISO days.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(zone, made);
  return made.format(instant);
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The calendar day `count` days after `day`; a negative count goes back. */
export function plusDays(day: Day, count: number): Day {
  return lightFormat(addDays(parseISO(day), count), 'yyyy-MM-dd');
}

/** The day with this number in a month (1 to 12), or `null` where the month has no such day. */
export function calendarDay(year: number, month: number, day: number): Day | null {
  const last = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
  return day >= 1 && day <= last ? writtenDay(year, month, day) : null;
}

/** How many days a month (1 to 12) has in a year: February has 29 in leap years. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(parseISO(writtenDay(year, month, 1)));
}

/** A day that is known to exist, as `YYYY-MM-DD`. */
export function writtenDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
