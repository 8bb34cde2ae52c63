import type { KnownName } from './known-name.ts';
import { packTrigrams, type Trigrams } from './trigrams.ts';

/** Every word of the plan's names, and the names that have it. */
export type Vocabulary = {
  readonly names: readonly KnownName[];
  readonly words: readonly string[];
  /** For each of `words`, the places in `names` of those that have it, in their order. */
  readonly places: readonly (readonly number[])[];
  readonly trigrams: Trigrams;
};

/** Gathers the words of names; each word once, each name once under it. */
export function gatherVocabulary(names: readonly KnownName[]): Vocabulary {
  const byWord = new Map<string, number[]>();
  for (const [place, { folded }] of names.entries()) {
    for (const word of new Set(folded.split(' '))) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [place]);
      else places.push(place);
    }
  }
  const words = [...byWord.keys()];
  return { names, words, places: [...byWord.values()], trigrams: packTrigrams(words) };
}
