import type { Row, Table } from './block.ts';
import type { Entry } from './entry.ts';
import { activityLabel, factLabel } from './recognise-label.ts';

/** A table of labels and texts, a table with one activity a row or a column, or one that says neither. */
export type TableRead =
  | { readonly kind: 'pairs'; readonly entries: readonly Entry[] }
  | { readonly kind: 'records'; readonly records: readonly (readonly Entry[])[] }
  | { readonly kind: 'unread' };

/** Reads a table by where its labels stand: in the first row or in the first column. */
export function readTable({ rows }: Table): TableRead {
  const [header, ...body] = rows;
  if (!header) return { kind: 'unread' };
  const firstColumn = rows.flatMap(({ cells }) => (cells[0] ? [cells[0]] : []));
  const inColumn = firstColumn.filter(isLabel).length;
  const inHeader = header.cells.filter(isLabel).length;
  if (inColumn * 2 >= firstColumn.length && inColumn > inHeader) return byColumn(rows, header.cells.length);
  return inHeader >= 2 ? { kind: 'records', records: records(header.cells, body) } : { kind: 'unread' };
}

function isLabel(cell: string): boolean {
  return activityLabel(cell) !== null || factLabel(cell) !== null;
}

/** Labels in the first column: the rows of one activity, or with several columns of texts one activity each. */
function byColumn(rows: readonly Row[], width: number): TableRead {
  const columns = Array.from({ length: Math.max(1, width - 1) }, (_, at) =>
    rows.map(({ line, cells }) => entry(line, cells[0] ?? '', cells[at + 1] ?? '')),
  );
  const [only = [], ...others] = columns;
  return others.length === 0 ? { kind: 'pairs', entries: only } : { kind: 'records', records: columns };
}

/** Labels in the header. A row with its first cell alone names the area of the rows below it. */
function records(labels: readonly string[], rows: readonly Row[]): readonly (readonly Entry[])[] {
  let area: Entry | null = null;
  const read: (readonly Entry[])[] = [];
  for (const { line, cells } of rows) {
    const entries = labels.flatMap((label, at) => (cells[at] ? [entry(line, label, cells[at])] : []));
    const [first, ...others] = entries;
    if (first && others.length === 0 && labels.length > 2 && cells[0])
      area = { ...first, label: 'Samarbetsområde' };
    else if (first) read.push(area === null ? entries : [...entries, { ...area, line, to: line }]);
  }
  return read;
}

function entry(line: number, label: string, text: string): Entry {
  return { line, to: line, label: label === '' ? null : label, text, marked: true, gap: false };
}
