import { anyMarks } from './date-pattern.ts';
import { dateMark } from './typed-day.ts';
import type { Weekday } from './weekday.ts';

const names: readonly (readonly [weekday: Weekday, names: string])[] = [
  [1, 'mån(?:dag(?:en)?)?|mon(?:day)?'],
  [2, 'tis(?:dag(?:en)?)?|tue(?:s(?:day)?)?'],
  [3, 'ons(?:dag(?:en)?)?|wed(?:nesday)?'],
  [4, 'tor(?:s(?:dag(?:en)?)?)?|thu(?:r?s(?:day)?)?'],
  [5, 'fre(?:dag(?:en)?)?|fri(?:day)?'],
  [6, 'lör(?:dag(?:en)?)?|sat(?:urday)?'],
  [7, 'sön(?:dag(?:en)?)?|sun(?:day)?'],
];

const anyName = names.map(([, each]) => each).join('|');
const beforeDate = new RegExp(`(?<![\\p{L}\\p{N}])(${anyMarks(anyName)})[.,]?\\s*${dateMark}`, 'iu');
const byName = names.map(([weekday, each]) => ({
  weekday,
  name: new RegExp(`^(?:${anyMarks(each)})$`, 'iu'),
}));

/** The weekday that stands right before the date in a marked text, `null` where none does, and the text without it. */
export function typedWeekday(marked: string): { readonly weekday: Weekday | null; readonly rest: string } {
  const typed = beforeDate.exec(marked)?.[1] ?? '';
  const weekday = byName.find(({ name }) => name.test(typed))?.weekday ?? null;
  return { weekday, rest: weekday === null ? marked : marked.replace(beforeDate, dateMark) };
}
