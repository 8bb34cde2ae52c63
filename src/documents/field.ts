import type { Entry } from './entry.ts';
import type { ActivityLabel } from './label-phrases.ts';
import { activityLabel } from './recognise-label.ts';

/** An entry with what its label means in an activity; `null` where it has no label. */
export type Field = Entry & {
  readonly means: ActivityLabel | 'unknown' | null;
  /** The right spelling of a misspelt label. */
  readonly meant: string | null;
};

/** The six things that every activity of a plan should say. */
export const expectedFields = ['goals', 'start', 'situation', 'responsible', 'task', 'reporting'] as const;

const expected: ReadonlySet<string> = new Set(expectedFields);

export function fieldOf(entry: Entry): Field {
  const known = entry.label === null ? null : activityLabel(entry.label);
  const means = entry.label === null ? null : (known?.means ?? 'unknown');
  return { ...entry, means, meant: known?.misspelt ? known.phrase : null };
}

/** A field that says by itself what the activity is called. */
export function isName({ means }: Field): boolean {
  return means === 'name' || means === 'title';
}

/** How many of the six expected things the fields say. */
export function countExpected(fields: readonly Field[]): number {
  return new Set(fields.flatMap(({ means }) => (means !== null && expected.has(means) ? [means] : []))).size;
}
