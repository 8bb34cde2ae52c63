import type { Answered } from '../app/ask-plan.ts';
import type { Language } from '../domain/language.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Reader } from './blocks/reader.ts';

type WithAnswer = Extract<Answered, { kind: 'answer' }>;

/** Help is the same every day and in every council. */
const everywhere = { id: null, language: 'sv', zone: 'Europe/Stockholm' } as const;
const always = '2000-01-01';

/** A reader of an answer, in the language given or else the council's. */
export function readerOf({ council, asOf }: WithAnswer, language: Language | null): Reader {
  const known = council ?? everywhere;
  return { words: wordsFor(language ?? known.language), council: known, today: asOf?.today ?? always };
}
