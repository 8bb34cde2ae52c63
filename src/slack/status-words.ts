import { fold } from '../domain/fold.ts';
import { languages } from '../domain/language.ts';
import { type Status, statuses } from '../domain/status.ts';
import { wordsFor } from '../words/words-for.ts';

const named = languages.flatMap((language) => {
  const words = wordsFor(language).common;
  const stated = statuses.map((status) => [fold(words.status[status]), status] as const);
  return [...stated, [fold(words.noStatus), null] as const];
});

const alsoSaid = [
  ['orapporterade', null],
  ['orapporterad', null],
  ['unreported', null],
  ['avbrutna', 'cancelled'],
  ['klara', 'done'],
  ['ej paborjade', 'not_started'],
] as const;

const meanings: ReadonlyMap<string, Status | null> = new Map<string, Status | null>([...named, ...alsoSaid]);

/** The status that words name, in either language; `null` means the unreported, `undefined` that no status is named. */
export function namedStatus(words: string): Status | null | undefined {
  return meanings.get(fold(words));
}
