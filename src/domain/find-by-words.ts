import type { NameReading } from './name-reading.ts';
import { likestWords } from './trigrams.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readAsWritten, readDespiteErrors, type WordReading } from './word-reading.ts';

/** The words of the vocabulary that a typed word may be taken for. */
type Readings = ReadonlyMap<string, WordReading>;

// Enough for every word that a slip of the hand could mean; beyond them likeness is chance.
const likelyWords = 60;

/** The names that have every typed word in them, whole or as the beginning or part of a longer one, in plan order. */
export function findAsWritten(vocabulary: Vocabulary, typed: readonly string[]): readonly NameReading[] {
  return readInAll(
    vocabulary,
    typed,
    typed.map((word) => asWritten(vocabulary, word)),
  );
}

/** The same, with typing errors forgiven in words that no name has. */
export function findDespiteErrors(vocabulary: Vocabulary, typed: readonly string[]): readonly NameReading[] {
  const readings = typed.map((word) => {
    const written = asWritten(vocabulary, word);
    return written.has(word) ? written : new Map([...misspelt(vocabulary, word), ...written]);
  });
  return readInAll(vocabulary, typed, readings);
}

function asWritten({ words }: Vocabulary, typed: string): Readings {
  const readings = new Map<string, WordReading>();
  for (const word of words) {
    const reading = readAsWritten(typed, word);
    if (reading !== null) readings.set(word, reading);
  }
  return readings;
}

function misspelt({ words, trigrams }: Vocabulary, typed: string): Readings {
  const readings = new Map<string, WordReading>();
  for (const { at } of likestWords(trigrams, typed, likelyWords)) {
    const word = words[at] ?? '';
    const reading = readDespiteErrors(typed, word);
    if (reading !== null) readings.set(word, reading);
  }
  return readings;
}

function readInAll(
  vocabulary: Vocabulary,
  typed: readonly string[],
  each: readonly Readings[],
): readonly NameReading[] {
  const [fewest = []] = each
    .map((readings) => placesOf(vocabulary, readings))
    .sort((one, other) => one.length - other.length);
  return fewest.flatMap((place) => {
    const name = vocabulary.names[place];
    const own = name?.folded.split(' ') ?? [];
    const words = typed.flatMap((word, at) => {
      const reading = bestReading(own, each[at]);
      return reading === null ? [] : [{ typed: word, reading }];
    });
    return name !== undefined && words.length === typed.length ? [{ name, words }] : [];
  });
}

/** The places of the names that have any of the words, each once, in plan order. */
function placesOf({ words, places }: Vocabulary, readings: Readings): readonly number[] {
  const having = words.flatMap((word, at) => (readings.has(word) ? (places[at] ?? []) : []));
  return [...new Set(having)].sort((one, other) => one - other);
}

function bestReading(own: readonly string[], readings: Readings = new Map()): WordReading | null {
  let best: WordReading | null = null;
  for (const word of own) {
    const reading = readings.get(word);
    if (reading !== undefined && (best === null || isBetter(reading, best))) best = reading;
  }
  return best;
}

function isBetter(one: WordReading, other: WordReading): boolean {
  if (one.whole !== other.whole) return one.whole;
  if (one.errors !== other.errors) return one.errors < other.errors;
  return one.sure && !other.sure;
}
