import type { KnownName } from './known-name.ts';
import type { WordReading } from './word-reading.ts';

/** A name in which every typed word is read, and how each was. */
export type NameReading = {
  readonly name: KnownName;
  readonly words: readonly { readonly typed: string; readonly reading: WordReading }[];
};

/** Whether nobody would mean another name: every word is sure, and they are more than a letter or two. */
export function isSure({ words }: NameReading): boolean {
  return words.every(({ reading }) => reading.sure) && words.some(({ typed }) => typed.length >= 3);
}

/**
 * The words that carry a badly typed one beside them ("viabel citys"): certain, and neither numbers nor short. Empty
 * where more than one word is uncertain or the uncertain one is too short to tell from another word.
 */
export function carryingWords({ words }: NameReading): readonly string[] {
  const unsure = words.filter(({ reading }) => !reading.sure);
  if (unsure.length !== 1 || unsure.some(({ typed }) => typed.length < 5)) return [];
  const sure = words.filter(
    ({ typed, reading }) => reading.sure && typed.length >= 5 && !/\p{N}/u.test(typed),
  );
  return sure.map(({ typed }) => typed);
}

/** The likelier first: fewest typing errors, then most words that are whole; else the order they came in. */
export function likeliestFirst(readings: readonly NameReading[]): readonly KnownName[] {
  return [...readings]
    .sort((one, other) => errors(one) - errors(other) || wholeWords(other) - wholeWords(one))
    .map(({ name }) => name);
}

function errors({ words }: NameReading): number {
  return words.reduce((sum, { reading }) => sum + reading.errors, 0);
}

function wholeWords({ words }: NameReading): number {
  return words.filter(({ reading }) => reading.whole).length;
}
