import { type Day, dayOf, type Zone } from './calendar.ts';
import type { Seasons } from './seasons.ts';
import { dateMark, typedDay } from './typed-day.ts';
import { typedWeekday } from './typed-weekday.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** Why a list of days cannot be read. `text` is the part of it that somebody has to change. */
export type DaysRefusal =
  | { readonly refused: 'no-days' }
  | {
      readonly refused: 'no-day' | 'no-such-day' | 'several-days' | 'vague-day' | 'more-than-a-day';
      readonly text: string;
    }
  /** The weekday typed is not the one that the day is. */
  | { readonly refused: 'other-weekday'; readonly day: Day; readonly weekday: Weekday };

type Where = { readonly seasons: Seasons; readonly zone: Zone };

/** A comma before a year is part of a date ("March 12, 2027"); one before "2027-03-12" is not. */
const between = /;|,(?!\s*(?:19|20|21)\d\d(?!-))|\s(?:och|samt|and|&)\s/iu;
const ornaments = /^[\s,.:;•*–-]+|[\s,.:;–-]+$/gu;

/**
 * Reads days as people list them: one a line, or with commas or "och" between, each as a single meeting's day is typed.
 * Nothing but days may stand there, so that no time or place is silently left out. In the order they are written.
 */
export function readMeetingDays(
  text: string,
  { seasons, zone }: Where,
  now: Date,
): { readonly days: readonly Day[] } | DaysRefusal {
  const today = dayOf(now, zone);
  const days: Day[] = [];
  for (const line of text.split('\n')) {
    const read = daysInLine(line, (part) => dayIn(part, seasons, today));
    if ('refused' in read) return read;
    days.push(...read.days);
  }
  return days.length === 0 ? { refused: 'no-days' } : { days };
}

type DayRead = { readonly day: Day } | DaysRefusal;

/** What is no day by itself may belong to the part after it: "Tuesday, March 9". */
function daysInLine(
  line: string,
  read: (part: string) => DayRead,
): { readonly days: readonly Day[] } | DaysRefusal {
  const days: Day[] = [];
  let waiting = '';
  for (const part of line.split(between).map(bare).filter(Boolean)) {
    const text = [waiting, part].filter(Boolean).join(', ');
    const found = read(text);
    const isDay = !('refused' in found);
    if (isDay) days.push(found.day);
    if (!isDay && found.refused !== 'no-day') return found;
    waiting = isDay ? '' : text;
  }
  return waiting === '' ? { days } : { refused: 'no-day', text: waiting };
}

function dayIn(text: string, seasons: Seasons, today: Day): DayRead {
  const typed = typedDay(text, seasons, today);
  if ('refused' in typed) return { refused: typed.refused, text };
  const { weekday, rest } = typedWeekday(typed.marked);
  if (bare(rest.replaceAll(dateMark, ' ')) !== '') return { refused: 'more-than-a-day', text };
  const { day } = typed;
  const isOther = weekday !== null && weekday !== weekdayOf(day);
  return isOther ? { refused: 'other-weekday', day, weekday: weekdayOf(day) } : { day };
}

function bare(text: string): string {
  return text.replaceAll(ornaments, '');
}
