import type { DocumentFacts } from '../domain/decided-plan.ts';
import type { Entry } from './entry.ts';
import type { Known } from './recognise-label.ts';
import { activityLabel, factLabel } from './recognise-label.ts';

/** An entry that states a fact about the document. */
export type FactEntry = Entry & { readonly known: Known<keyof DocumentFacts> };

/**
 * Takes the facts about the document from the entries of a section. "Status" and "Ansvarig" may also speak of an
 * activity: they are facts beside a label that speaks only of documents, or where the top of the document has no activity.
 */
export function takeFacts(
  entries: readonly Entry[],
  isTop: boolean,
): { readonly facts: readonly FactEntry[]; readonly rest: readonly Entry[] } {
  const readings = entries.map(reading);
  const firstOfActivity = readings.findIndex(({ is }) => is === 'activity');
  const before = firstOfActivity === -1 ? readings.length : firstOfActivity;
  const saysSo = readings.slice(0, before).some(({ is }) => is === 'fact');
  const speaksOfDocument = saysSo || (isTop && firstOfActivity === -1);
  const taken = readings.map(
    ({ is }, at) => at < before && (is === 'fact' || (is === 'either' && speaksOfDocument)),
  );
  return {
    facts: readings.flatMap(({ entry, known }, at) => (taken[at] && known ? [{ ...entry, known }] : [])),
    rest: entries.filter((_, at) => !taken[at]),
  };
}

type Reading = {
  readonly entry: Entry;
  readonly is: 'fact' | 'activity' | 'either' | 'other';
  readonly known: FactEntry['known'] | null;
};

function reading(entry: Entry): Reading {
  const known = entry.label === null ? null : factLabel(entry.label);
  const activity = entry.label === null ? null : activityLabel(entry.label);
  if (!known) return { entry, is: activity ? 'activity' : 'other', known };
  if (!activity) return { entry, is: 'fact', known };
  if (known.misspelt && !activity.misspelt) return { entry, is: 'activity', known };
  return { entry, is: activity.misspelt && !known.misspelt ? 'fact' : 'either', known };
}
