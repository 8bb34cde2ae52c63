import type { KnownName } from './known-name.ts';
import { packTrigrams, type Trigrams } from './trigrams.ts';

/** Every word of the plan's names, and the names that have it. */
export type Vocabulary = {
  readonly words: readonly string[];
  /** In the order of `words`. */
  readonly names: readonly (readonly KnownName[])[];
  readonly trigrams: Trigrams;
};

/** Gathers the words of names; each word once, each name once under it. */
export function gatherVocabulary(names: readonly KnownName[]): Vocabulary {
  const byWord = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const word of new Set(name.folded.split(' '))) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, [name]);
      else having.push(name);
    }
  }
  const words = [...byWord.keys()];
  return { words, names: [...byWord.values()], trigrams: packTrigrams(words) };
}
