import { calendarDay, type Day } from './calendar.ts';
import { type DateMention, dateMentions } from './date-mentions.ts';
import { datePattern, monthName, notAfterNumber, yearAfterName } from './date-pattern.ts';
import { monthNumber } from './month-names.ts';
import type { Seasons } from './seasons.ts';

/** Stands in a text where its date stood: a character that nobody can type. */
export const dateMark = '\uE000';

/** The one day that a text names and the text with a mark in its place, or why no day can be read for certain. */
export type TypedDay =
  | { readonly day: Day; readonly marked: string }
  | { readonly refused: 'no-day' | 'no-such-day' | 'several-days' }
  /** `text` names more than a day: a month, a season. */
  | { readonly refused: 'vague-day'; readonly text: string };

const dayNumber = '(\\d{1,2})(?::?[ae]|st|nd|rd|th)?';
const withoutYear = `(?!${yearAfterName})`;

/** Days without a year, as people write what lies close ahead: "12 mars", "12/3", "March 12". */
const dayMonth = datePattern(
  `${notAfterNumber}(?:den\\s+)?${dayNumber}(?:\\s+of)?\\s+${monthName}${withoutYear}`,
);
const numbers = datePattern(
  `${notAfterNumber}(?:den\\s+)?(\\d{1,2})/(\\d{1,2})(?!/)(?!(?:\\s+|\\s?[-–]\\s?)(?:19|20|21)\\d\\d)`,
);
// "maj 10:00" is a month and a time.
const monthDay = datePattern(`${monthName}\\s+${dayNumber}(?![:.]\\d)(?!,?\\s+(?:19|20|21)\\d\\d)`);

/** What looks like a day of the calendar, to tell "31 februari" from no date at all. */
const likeDay = [datePattern(`\\d{1,2}(?::?[ae])?\\s+${monthName}`), /\b(?:19|20|21)\d\d-\d{1,2}-\d{1,2}\b/];

/** Another day beside the one read: "3 och 4 mars", "March 3 and 4". */
const and = '\\s*(?:och|eller|and|or|&)\\s*';
const joined = new RegExp(
  `(?<![\\p{L}\\p{N}:.])${dayNumber}${and}${dateMark}|${dateMark}${and}${dayNumber}(?![\\p{L}\\p{N}:.])`,
  'iu',
);

/** Reads the day somebody types, in the council's seasons; one without a year is the next such day, today included. */
export function typedDay(text: string, seasons: Seasons, today: Day): TypedDay {
  const bare = dayWithoutYear(text, today);
  const others = dateMentions(bare?.rest ?? text, seasons);
  const vague = others.find(({ interval }) => interval.precision !== 'day');
  if (vague) return { refused: 'vague-day', text: (bare?.rest ?? text).slice(vague.start, vague.end) };
  if (others.length > (bare ? 0 : 1) || others.some(isSpan)) return { refused: 'several-days' };
  const found = bare ? foundDay(bare) : onlyDay(text, others[0]);
  return 'marked' in found && joined.test(found.marked) ? { refused: 'several-days' } : found;
}

function foundDay({ day, rest }: Bare): TypedDay {
  return day === null ? { refused: 'no-such-day' } : { day, marked: rest };
}

function onlyDay(text: string, only: DateMention | undefined): TypedDay {
  if (only) return { day: only.interval.from, marked: marked(text, only) };
  return { refused: likeDay.some((pattern) => text.search(pattern) >= 0) ? 'no-such-day' : 'no-day' };
}

function isSpan({ interval }: DateMention): boolean {
  return interval.from !== interval.to;
}

function marked(text: string, { start, end }: Pick<DateMention, 'start' | 'end'>): string {
  return `${text.slice(0, start)}${dateMark}${text.slice(end)}`;
}

type Bare = { readonly day: Day | null; readonly rest: string };

function dayWithoutYear(text: string, today: Day): Bare | null {
  const named = first(text, dayMonth);
  if (named) return nextSuch(text, named, { day: named[1], month: monthNumber(named[2] ?? ''), today });
  const numbered = first(text, numbers);
  if (numbered) return nextSuch(text, numbered, { day: numbered[1], month: Number(numbered[2]), today });
  const american = first(text, monthDay);
  return (
    american && nextSuch(text, american, { day: american[2], month: monthNumber(american[1] ?? ''), today })
  );
}

function first(text: string, pattern: RegExp): RegExpMatchArray | null {
  return [...text.matchAll(pattern)][0] ?? null;
}

function nextSuch(
  text: string,
  match: RegExpMatchArray,
  { day, month, today }: { readonly day: string | undefined; readonly month: number; readonly today: Day },
): Bare {
  const start = match.index ?? 0;
  const year = Number(today.slice(0, 4));
  // 29 February may be eight years away.
  const years = Array.from({ length: 9 }, (_, index) => year + index);
  const days = years.flatMap((each) => calendarDay(each, month, Number(day)) ?? []);
  return {
    day: days.find((each) => each >= today) ?? null,
    rest: marked(text, { start, end: start + match[0].length }),
  };
}
