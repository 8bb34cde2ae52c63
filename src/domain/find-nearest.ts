import type { KnownName } from './known-name.ts';
import { likestWords } from './trigrams.ts';
import type { Vocabulary } from './vocabulary.ts';

const likelyWords = 20;
const leastLikeness = 0.2;

/**
 * The names most like the typed words, nearest first and at most `limit`; those that share next to nothing with them
 * are left out.
 */
export function findNearest(
  vocabulary: Vocabulary,
  typed: readonly string[],
  wanted: (name: KnownName) => boolean,
  limit: number,
): readonly KnownName[] {
  const likeness = likenessOfNames(vocabulary, typed);
  const nearest: { readonly name: KnownName; readonly likeness: number }[] = [];
  for (const [place, name] of vocabulary.names.entries()) {
    const share = likeness[place] ?? 0;
    if (share < leastLikeness || !wanted(name)) continue;
    nearest.push({ name, likeness: share });
  }
  return nearest
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** How alike each name is, 0 to 1: for each letter typed, how alike the name's likest word is to the letter's word. */
function likenessOfNames(vocabulary: Vocabulary, typed: readonly string[]): Float32Array {
  const letters = typed.join('').length;
  const likeness = new Float32Array(vocabulary.names.length);
  for (const word of typed) {
    const weight = word.length / letters;
    for (const [place, similarity] of likestPlaces(vocabulary, word)) {
      likeness[place] = (likeness[place] ?? 0) + similarity * weight;
    }
  }
  return likeness;
}

/** The places of names that have a word like this one, with how alike their likest is. */
function likestPlaces({ trigrams, places }: Vocabulary, word: string): ReadonlyMap<number, number> {
  const likest = new Map<number, number>();
  // Likest first, so the first that a name gets is its best.
  for (const { at, similarity } of likestWords(trigrams, word, likelyWords)) {
    for (const place of places[at] ?? []) if (!likest.has(place)) likest.set(place, similarity);
  }
  return likest;
}
