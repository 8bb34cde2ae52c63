import type { DocumentFacts } from '../domain/decided-plan.ts';
import { fold } from '../domain/fold.ts';
import { isNearSpelling } from '../domain/near-spelling.ts';
import { type ActivityLabel, activityPhrases, factPhrases } from './label-phrases.ts';

/** A label that is understood. `whole`: it says nothing beside the phrase it was recognised by. */
export type Known<Means extends string> = {
  readonly means: Means;
  readonly phrase: string;
  readonly misspelt: boolean;
  readonly whole: boolean;
};

type Phrase<Means> = { readonly means: Means; readonly phrase: string; readonly words: readonly string[] };
type Fit = { readonly misspelt: boolean; readonly atEnd: boolean };

/** A longer label is a sentence that happens to have a colon. */
const mostWords = 6;
const mostWordsBeforeEnd = 4;

const ofActivities = phrasesOf(activityPhrases);
const ofFacts = phrasesOf(factPhrases);
const kinds: ReadonlySet<string> = new Set(activityPhrases.name.map(fold));

/** What a label in front of an activity's text stands for, `null` where it is none that is known. */
export function activityLabel(written: string): Known<ActivityLabel> | null {
  const known = recognise(written, ofActivities);
  if (known?.means !== 'name' || known.whole) return known;
  return fold(written).split(' ').every(mayNameAKind) ? known : null;
}

/** "Aktivitet/ projekt/ initiativ" and "Projekt nr 2" name a kind of activity, "Projekt i samverkan med" does not. */
function mayNameAKind(word: string): boolean {
  return kinds.has(word) || /^(?:och|eller|samt|nr|\p{N}+)$/u.test(word);
}

/** Which fact about the document a label announces, `null` where it is none that is known. */
export function factLabel(written: string): Known<keyof DocumentFacts> | null {
  return recognise(written, ofFacts);
}

function phrasesOf<Means extends string>(
  phrases: Readonly<Record<Means, readonly string[]>>,
): readonly Phrase<Means>[] {
  const entries = Object.entries(phrases) as [Means, readonly string[]][];
  const all = entries.flatMap(([means, spelt]) =>
    spelt.map((phrase) => ({ means, phrase, words: fold(phrase).split(' ') })),
  );
  return all.toSorted((one, other) => other.words.length - one.words.length);
}

/** The longest phrase wins; a right spelling before a misspelt one, a beginning before an end. */
function recognise<Means extends string>(
  written: string,
  phrases: readonly Phrase<Means>[],
): Known<Means> | null {
  if (written.length > 80) return null;
  const words = fold(written).split(' ');
  if (words.length > mostWords) return null;
  const ways: readonly Fit[] = [
    { misspelt: false, atEnd: false },
    { misspelt: false, atEnd: true },
    { misspelt: true, atEnd: false },
    { misspelt: true, atEnd: true },
  ];
  for (const way of ways) {
    const phrase = phrases.find((candidate) => fits(words, candidate.words, way));
    if (phrase) {
      const whole = phrase.words.length === words.length;
      return { means: phrase.means, phrase: phrase.phrase, misspelt: way.misspelt, whole };
    }
  }
  return null;
}

function fits(words: readonly string[], phrase: readonly string[], { misspelt, atEnd }: Fit): boolean {
  const from = atEnd ? words.length - phrase.length : 0;
  if (from < 0 || (atEnd && (from === 0 || words.length > mostWordsBeforeEnd))) return false;
  return phrase.every((word, at) => {
    const written = words[from + at] ?? '';
    return misspelt ? isNearSpelling(written, word) : written === word;
  });
}
