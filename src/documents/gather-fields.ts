import { fold } from '../domain/fold.ts';
import type { Entry } from './entry.ts';
import type { Field } from './field.ts';
import type { ActivityLabel } from './label-phrases.ts';
import type { Segment } from './segments.ts';

/** The text under one meaning, with the label and the line it begins on. */
type Gathered = { readonly text: string; readonly label: string | null; readonly line: number };

/** An activity's texts by meaning. `unknown` have labels of their own; `left` belong to nothing that is said here. */
export type GatheredFields = {
  readonly texts: ReadonlyMap<ActivityLabel, Gathered>;
  readonly unknown: readonly Field[];
  readonly repeated: readonly Field[];
  readonly misspelt: readonly Field[];
  readonly left: readonly Entry[];
};

type KnownField = Field & { readonly means: ActivityLabel };

/** Meanings that take running text: a paragraph below belongs to them. */
const takesParagraphs: ReadonlySet<Field['means']> = new Set([
  'name',
  'title',
  'description',
  'situation',
  'task',
]);

/** Joins lines without a label to the one above, and texts that mean the same to one text. */
export function gatherFields(segment: Segment): GatheredFields {
  const { fields, left } = joinLoose(segment);
  const byMeaning = Map.groupBy(fields.filter(isKnown), ({ means }) => means);
  return {
    texts: new Map([...byMeaning].map(([means, same]) => [means, together(same)])),
    unknown: fields.filter(({ means }) => means === 'unknown'),
    repeated: [...byMeaning.values()].flatMap(repeatsOf),
    misspelt: fields.filter(({ meant }) => meant !== null),
    left,
  };
}

function isKnown(field: Field): field is KnownField {
  return field.means !== null && field.means !== 'unknown';
}

function together(same: readonly Field[]): Gathered {
  return {
    text: joined(same.map(({ text }) => text)),
    label: same[0]?.label ?? null,
    line: same[0]?.line ?? 1,
  };
}

function joinLoose(segment: Segment): { readonly fields: readonly Field[]; readonly left: readonly Entry[] } {
  const drafts: { readonly field: Field; readonly texts: string[] }[] = [];
  const left: Entry[] = [];
  for (const field of segment) {
    const last = drafts.at(-1);
    if (field.means !== null) drafts.push({ field, texts: [field.text] });
    else if (last && belongs(field, last.field)) last.texts.push(field.text);
    else left.push(field);
  }
  return { fields: drafts.map(({ field, texts }) => ({ ...field, text: joined(texts) })), left };
}

function belongs(loose: Field, { means, text }: Field): boolean {
  return !loose.gap || text === '' || takesParagraphs.has(means);
}

/** The same label again. Two labels that mean the same, as "Nuläge" and "Utredningsuppdrag", are no repetition. */
function repeatsOf(same: readonly Field[]): readonly Field[] {
  const labels = new Set<string>();
  return same.filter(({ label }) => {
    if (label === null) return false;
    const seen = labels.has(fold(label));
    labels.add(fold(label));
    return seen;
  });
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
