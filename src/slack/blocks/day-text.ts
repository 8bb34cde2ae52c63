import type { Day } from '../../domain/calendar.ts';
import type { Words } from '../../words/words.ts';

/** A calendar day as people write it: `15 mars 2022`. */
export function dayText(day: Day, words: Words): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${words.common.months[Number(month) - 1]} ${year}`;
}
