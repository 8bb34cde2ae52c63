import { typingErrors } from './typing-errors.ts';

/**
 * A typed word taken for a word of a name. `sure`: nobody would mean another word by it. `whole`: it is that word.
 */
export type WordReading = { readonly errors: number; readonly sure: boolean; readonly whole: boolean };

/**
 * Takes a typed word for one that it is, begins or is a part of: "strategi" for "studentstrategi". Numbers and words
 * of one or two letters tell names apart ("etapp 1", "etapp 2"), so they are only themselves.
 */
export function readAsWritten(typed: string, word: string): WordReading | null {
  if (typed === word) return { errors: 0, sure: true, whole: true };
  if (!isForgiven(typed)) return null;
  const at = word.indexOf(typed);
  if (at < 0 || (at > 0 && typed.length < 4)) return null;
  const sure = at > 0 ? typed.length >= 6 : typed.length >= 5 || typed.length * 2 > word.length;
  return { errors: 0, sure, whole: false };
}

/** Takes a typed word for one that it misspells, also when it stops in the middle of it. */
export function readDespiteErrors(typed: string, word: string): WordReading | null {
  if (!isForgiven(typed) || typed.length < 4 || typed.length > word.length + 2) return null;
  const beginnings = typingErrors(typed, word);
  const errors = beginnings.at(-1) ?? typed.length;
  if (errors <= allowedErrors(typed.length)) {
    return { errors, sure: errors <= sureErrors(typed.length), whole: false };
  }
  const cutShort = typed.length >= 6 && Math.min(...beginnings) <= 1;
  return cutShort ? { errors: 1, sure: typed.length >= 8, whole: false } : null;
}

/** Whether a word is long enough, and no number, to be read as anything but itself. */
function isForgiven(typed: string): boolean {
  return typed.length >= 3 && !/\p{N}/u.test(typed);
}

function allowedErrors(length: number): number {
  return length >= 5 ? 2 : 1;
}

/** "Plats" and "plast" are one slip apart and two things: short words give no certainty. */
function sureErrors(length: number): number {
  if (length >= 10) return 2;
  return length >= 6 ? 1 : 0;
}
