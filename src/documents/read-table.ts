import { fold } from '../domain/fold.ts';
import type { Row, Table } from './block.ts';
import type { Entry } from './entry.ts';
import { activityLabel, factLabel } from './recognise-label.ts';

/** A table of labels and texts, a table with one activity a row or a column, or one that says neither. */
export type TableRead =
  | { readonly kind: 'pairs'; readonly entries: readonly Entry[]; readonly header: Entry | null }
  | { readonly kind: 'records'; readonly records: readonly (readonly Entry[])[] }
  | { readonly kind: 'unread' };

/** What stands over the texts in a table of labels and texts. */
const columnTitles: ReadonlySet<string> = new Set(
  ['Innehåll', 'Värde', 'Text', 'Beskrivning', 'Uppgift', 'Kommentar', 'Svar'].map(fold),
);

const areaLabel = 'Samarbetsområde';

/** Reads a table by where its labels stand: in the first row or in the first column. */
export function readTable({ rows }: Table): TableRead {
  const [header, ...body] = rows;
  if (!header) return { kind: 'unread' };
  const inColumn = body.filter(({ cells }) => isLabel(cells[0] ?? '')).length;
  const inHeader = header.cells.filter(isLabel).length;
  if (inColumn * 2 > body.length) return byColumn(rows, header.cells.length);
  return inHeader >= 2 ? { kind: 'records', records: records(header.cells, body) } : { kind: 'unread' };
}

function isLabel(cell: string): boolean {
  return activityLabel(cell) !== null || factLabel(cell) !== null;
}

/** Labels in the first column: the rows of one activity, or with several columns of texts one activity each. */
function byColumn(rows: readonly Row[], width: number): TableRead {
  const columns = Array.from({ length: Math.max(1, width - 1) }, (_, at) =>
    rows.map(({ line, cells }) => entry(line, cells[0] ?? '', cells[at + 1] ?? '')).filter(saysSomething),
  );
  const [only = [], ...others] = columns;
  if (others.length > 0) return { kind: 'records', records: columns };
  const [first, ...rest] = only;
  const isHeader = first?.label !== null && columnTitles.has(fold(first?.text ?? ''));
  return isHeader && first
    ? { kind: 'pairs', entries: rest, header: first }
    : { kind: 'pairs', entries: only, header: null };
}

/** Labels in the header. A row with its first cell alone, or an area's cell, names the area of the rows below as well. */
function records(labels: readonly string[], rows: readonly Row[]): readonly (readonly Entry[])[] {
  let area: Entry | null = null;
  const read: (readonly Entry[])[] = [];
  for (const { line, cells } of rows) {
    const entries = labels
      .map((label, at) => entry(line, label, cells[at] ?? ''))
      .filter(({ text }) => text !== '');
    const [first, ...others] = entries;
    const own = entries.find(({ label }) => label !== null && activityLabel(label)?.means === 'area');
    const isOverOthers = first !== undefined && others.length === 0 && labels.length > 2 && Boolean(cells[0]);
    if (isOverOthers) area = { ...first, label: areaLabel };
    else if (own || area === null) read.push(entries);
    else read.push([...entries, { ...area, line, to: line }]);
    area = own ?? area;
  }
  return read.filter((entries) => entries.length > 0);
}

function saysSomething({ label, text }: Entry): boolean {
  return label !== null || text !== '';
}

function entry(line: number, label: string, text: string): Entry {
  return { line, to: line, label: label === '' ? null : label, text, marked: true, gap: false };
}
