import { calendarDay } from './calendar.ts';
import { monthNames, monthNumber } from './month-names.ts';
import type { Seasons } from './seasons.ts';

type SeasonDays = Seasons[keyof Seasons];

const day = `(\\d{1,2})\\.?\\s*(${monthNames})\\.?`;
const interval = new RegExp(`^${day}\\s*(?:[-–—]|till|to|until)\\s*${day}$`, 'i');
const leapYear = 2000;

/**
 * The first and last day of a season as somebody writes them, in Swedish or English: `1 juli – 31 december`, `1 jul-31
 * dec`. `null` where they cannot be read, or a month has no such day.
 */
export function readSeasonDays(text: string): SeasonDays | null {
  const [, firstDay = '', firstMonth = '', lastDay = '', lastMonth = ''] = interval.exec(text.trim()) ?? [];
  const from = dayOfYear(firstDay, firstMonth);
  const to = dayOfYear(lastDay, lastMonth);
  return from === null || to === null ? null : { from, to };
}

/** `MM-DD`. */
function dayOfYear(date: string, month: string): string | null {
  return calendarDay(leapYear, monthNumber(month), Number(date))?.slice('YYYY-'.length) ?? null;
}
