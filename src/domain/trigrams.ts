/** The trigrams of many words, packed: a council of 100 activities needs some 10 KB. */
export type Trigrams = { readonly codes: Uint16Array; readonly ends: Uint32Array };

/** How alike a word is to the one at a place in the packed list, 0 to 1. */
export type Similarity = { readonly at: number; readonly similarity: number };

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const base = 40;

/** Packs the trigrams of folded words in their order. */
export function packTrigrams(words: readonly string[]): Trigrams {
  const each = words.map((word) => [...trigrams(word)]);
  let end = 0;
  const ends = Uint32Array.from(each, (codes) => {
    end += codes.length;
    return end;
  });
  return { codes: Uint16Array.from(each.flat()), ends };
}

/**
 * The packed words most like `word`, likest first and at most `limit`, by the share of trigrams they have in common
 * (Jaccard, the measure of PostgreSQL's pg_trgm). Words with no trigram in common are left out.
 */
export function likestWords({ codes, ends }: Trigrams, word: string, limit: number): readonly Similarity[] {
  const asked = trigrams(word);
  const alike: Similarity[] = [];
  let start = 0;
  for (const [at, end] of ends.entries()) {
    let common = 0;
    for (let place = start; place < end; place++) if (asked.has(codes[place] ?? -1)) common++;
    if (common > 0) alike.push({ at, similarity: common / (asked.size + end - start - common) });
    start = end;
  }
  return alike.sort((one, other) => other.similarity - one.similarity).slice(0, limit);
}

/** Three letters in a row as one number; a word's edges count as letters, so that beginnings weigh more. */
function trigrams(word: string): ReadonlySet<number> {
  const padded = [0, 0, ...Array.from(word, letterCode), 0];
  return new Set(
    padded.slice(2).map((last, at) => ((padded[at] ?? 0) * base + (padded[at + 1] ?? 0)) * base + last),
  );
}

/** Letters of other scripts share the last three codes: likeness is a hint, and a word is compared in full after it. */
function letterCode(letter: string): number {
  const known = letters.indexOf(letter);
  return known >= 0 ? known + 1 : 37 + ((letter.codePointAt(0) ?? 0) % 3);
}
