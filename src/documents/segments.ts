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
  const segments: Draft[] = [];
  for (const field of fields.slice(first)) add(field, segments);
  return withNameLine(
    fields.slice(0, first),
    segments.map((segment) => segment.fields),
  );
}

/** Whether the fields are an activity: named and saying more (or one of several names), or saying enough to be nothing else. */
export function isActivity(segment: Segment, areSeveral: boolean): boolean {
  const said = countExpected(segment);
  return segment.some(isName) ? said >= 1 || areSeveral : said >= 2;
}

type Draft = { readonly fields: Field[]; readonly seen: Set<string> };

function add(field: Field, segments: Draft[]): void {
  const current = segments.at(-1);
  if (!current || begins(field, current)) {
    segments.push(draft([field]));
    return;
  }
  const last = current.fields.at(-1);
  if (
    last &&
    current.seen.has(key(field)) &&
    isExpected(field) &&
    mayName(last) &&
    current.fields.length > 1
  ) {
    current.fields.pop();
    segments.push(draft([last, field]));
    return;
  }
  current.fields.push(field);
  current.seen.add(key(field));
}

function draft(fields: Field[]): Draft {
  return { fields, seen: new Set(fields.map(key)) };
}

/** A second name begins the next activity, and so does the label that the current one began with. */
function begins(field: Field, { fields, seen }: Draft): boolean {
  const [opener] = fields;
  if (field.label === null || !opener) return false;
  if (isName(field)) return seen.has('name');
  return opener.label !== null && !isName(opener) && key(field) === key(opener);
}

function key({ means, label }: Field): string {
  if (means === 'title') return 'name';
  return means === 'unknown' ? `unknown ${fold(label ?? '')}` : (means ?? '');
}

function isExpected(field: Field): boolean {
  return countExpected([field]) === 1;
}

/** A line that may be the name of the activity whose fields follow it. */
function mayName({ means, text, marked }: Field): boolean {
  if (means === 'unknown') return text !== '';
  return means === null && marked && text.length <= longestName && !text.endsWith('.');
}

function withNameLine(intro: readonly Field[], segments: readonly Segment[]): Segmented {
  const [first, ...others] = segments;
  const line = intro.at(-1);
  if (!first || !line || first.some(isName) || !mayName(line)) return { intro, segments };
  return { intro: intro.slice(0, -1), segments: [[line, ...first], ...others] };
}
