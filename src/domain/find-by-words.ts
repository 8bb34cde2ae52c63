import type { KnownName } from './known-name.ts';
import type { NameReading } from './name-reading.ts';
import { likestWords } from './trigrams.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readAsWritten, readDespiteErrors, type WordReading } from './word-reading.ts';

type Readings = ReadonlyMap<KnownName, WordReading>;

// Enough for every word that a slip of the hand could mean; beyond them likeness is chance.
const likelyWords = 60;

/** The names that have every typed word in them, whole or as the beginning or part of a longer one. */
export function findAsWritten(vocabulary: Vocabulary, typed: readonly string[]): readonly NameReading[] {
  return readInAll(
    typed,
    typed.map((word) => readingsOf(vocabulary, asWritten(vocabulary, word))),
  );
}

/** The same, with typing errors forgiven. */
export function findDespiteErrors(vocabulary: Vocabulary, typed: readonly string[]): readonly NameReading[] {
  const readings = typed.map((word) =>
    readingsOf(vocabulary, [...asWritten(vocabulary, word), ...misspelt(vocabulary, word)]),
  );
  return readInAll(typed, readings);
}

/** A word of the vocabulary, by its place, that a typed word may be taken for. */
type Taken = { readonly at: number; readonly reading: WordReading | null };

function asWritten({ words }: Vocabulary, typed: string): readonly Taken[] {
  return words.map((word, at) => ({ at, reading: readAsWritten(typed, word) }));
}

function misspelt({ words, trigrams }: Vocabulary, typed: string): readonly Taken[] {
  const likely = likestWords(trigrams, typed, likelyWords);
  return likely.map(({ at }) => ({ at, reading: readDespiteErrors(typed, words[at] ?? '') }));
}

/** The best reading of one typed word in each name that has it. */
function readingsOf({ names }: Vocabulary, taken: readonly Taken[]): Readings {
  const found = new Map<KnownName, WordReading>();
  for (const { at, reading } of taken) {
    if (reading === null) continue;
    for (const name of names[at] ?? []) {
      const known = found.get(name);
      if (known === undefined || isBetter(reading, known)) found.set(name, reading);
    }
  }
  return found;
}

function isBetter(one: WordReading, other: WordReading): boolean {
  if (one.whole !== other.whole) return one.whole;
  if (one.errors !== other.errors) return one.errors < other.errors;
  return one.sure && !other.sure;
}

function readInAll(typed: readonly string[], each: readonly Readings[]): readonly NameReading[] {
  const [fewest, ...others] = [...each].sort((one, other) => one.size - other.size);
  const names = [...(fewest?.keys() ?? [])].filter((name) => others.every((readings) => readings.has(name)));
  return names.map((name) => ({
    name,
    words: typed.flatMap((word, at) => readAs(word, each[at]?.get(name))),
  }));
}

function readAs(typed: string, reading: WordReading | undefined): NameReading['words'] {
  return reading === undefined ? [] : [{ typed, reading }];
}
