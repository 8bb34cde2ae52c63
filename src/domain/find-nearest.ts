import type { KnownName } from './known-name.ts';
import { likestWords } from './trigrams.ts';
import type { Vocabulary } from './vocabulary.ts';

const likelyWords = 40;
const leastLikeness = 0.2;

/** The names most like the typed words, nearest first; those that share next to nothing with them are left out. */
export function findNearest(vocabulary: Vocabulary, typed: readonly string[]): readonly KnownName[] {
  const letters = typed.join('').length;
  const likeness = new Map<KnownName, number>();
  for (const word of typed) {
    for (const [name, similarity] of likestNames(vocabulary, word)) {
      likeness.set(name, (likeness.get(name) ?? 0) + (similarity * word.length) / letters);
    }
  }
  return [...likeness]
    .filter(([, share]) => share >= leastLikeness)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
}

function likestNames({ trigrams, names }: Vocabulary, word: string): ReadonlyMap<KnownName, number> {
  const found = new Map<KnownName, number>();
  // Likest first, so the first similarity that a name gets is its best.
  for (const { at, similarity } of likestWords(trigrams, word, likelyWords)) {
    for (const name of names[at] ?? []) if (!found.has(name)) found.set(name, similarity);
  }
  return found;
}
