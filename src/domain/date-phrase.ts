import { adjoining, type DateInterval, spanning } from './date-interval.ts';
import type { Seasons } from './seasons.ts';

/**
 * One way to write a date. `read` gets the captured parts in order ('' where one is missing) and answers `null` where
 * they look like a date but are none, as 31 February.
 */
export type DatePhrase = {
  readonly pattern: RegExp;
  read(parts: readonly string[], seasons: Seasons): DateInterval | null;
};

/** Two dates as the word or dash between them joins them; no first one leaves the second alone. */
export function joined(
  first: DateInterval | null,
  joint: string,
  last: DateInterval | null,
): DateInterval | null {
  if (joint === '') return last;
  return /och|and|eller|or/i.test(joint) && !/med/i.test(joint)
    ? adjoining(first, last)
    : spanning(first, last);
}
