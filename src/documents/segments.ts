import { fold } from '../domain/fold.ts';
import { countExpected, type Field, isName } from './field.ts';

/** The fields of one activity, in the order of the document. */
export type Segment = readonly Field[];

/** What stands before the first label of a section, and its fields activity by activity. */
export type Segmented = { readonly intro: readonly Field[]; readonly segments: readonly Segment[] };

const longestName = 120;

/** Parts the fields of a section into activities, in whatever order each activity has its labels. */
export function segmentsOf(fields: readonly Field[]): Segmented {
  const first = fields.findIndex(({ label }) => label !== null);
  if (first === -1) return { intro: fields, segments: [] };
  const drafts: Draft[] = [];
  const labelled = fields.slice(first);
  for (const [at, field] of labelled.entries()) add(field, labelled[at + 1], drafts);
  const segments = withAreasBefore(drafts.map((draft) => draft.fields));
  return withNameLine(fields.slice(0, first), segments);
}

/** Whether the fields are an activity: named and saying more (or one of several names), or saying enough to be nothing else. */
export function isActivity(segment: Segment, areSeveral: boolean): boolean {
  const said = countExpected(segment);
  return segment.some(isName) ? said >= 1 || areSeveral : said >= 2;
}

type Draft = { readonly fields: Field[]; readonly seen: Set<string> };

function add(field: Field, next: Field | undefined, drafts: Draft[]): void {
  const current = drafts.at(-1);
  if (current && isNamedByLast(field, current)) {
    const name = current.fields.pop();
    drafts.push(draftOf(name ? [name, field] : [field]));
  } else if (current && !begins(field, next, current)) {
    current.fields.push(field);
    current.seen.add(key(field));
  } else drafts.push(draftOf([field]));
}

function draftOf(fields: Field[]): Draft {
  return { fields, seen: new Set(fields.map(key)) };
}

/** A field comes again and the line before it may be a name: the next activity has begun there. */
function isNamedByLast(field: Field, { fields, seen }: Draft): boolean {
  const last = fields.at(-1);
  return (
    last !== undefined &&
    fields.length > 1 &&
    countExpected([field]) === 1 &&
    seen.has(key(field)) &&
    mayName(last)
  );
}

/** A second name begins the next activity, and so does the label that the current one began with, or an area before a name. */
function begins(field: Field, next: Field | undefined, { fields, seen }: Draft): boolean {
  const [opener] = fields;
  if (field.label === null || !opener) return false;
  if (isName(field)) return seen.has('name');
  if (field.means === 'area') return seen.has('name') && next !== undefined && isName(next);
  return opener.label !== null && !isName(opener) && key(field) === key(opener);
}

function key({ means, label }: Field): string {
  if (means === 'title') return 'name';
  return means === 'unknown' ? `unknown ${fold(label ?? '')}` : (means ?? '');
}

/** A line that may be the name of the activity whose fields follow it. */
function mayName({ means, text, marked }: Field): boolean {
  if (means === 'unknown') return text !== '';
  return means === null && marked && text !== '' && text.length <= longestName && !text.endsWith('.');
}

/** An area that is named before an activity holds until the next one is. */
function withAreasBefore(segments: readonly Segment[]): readonly Segment[] {
  let before: Field | null = null;
  return segments.map((segment) => {
    const [first] = segment;
    if (first?.means === 'area') before = first;
    if (before === null || segment.some(({ means }) => means === 'area')) return segment;
    return [...segment, before];
  });
}

function withNameLine(intro: readonly Field[], segments: readonly Segment[]): Segmented {
  const [first, ...others] = segments;
  const line = intro.at(-1);
  if (!first || !line || first.some(isName) || !mayName(line)) return { intro, segments };
  return { intro: intro.slice(0, -1), segments: [[line, ...first], ...others] };
}
