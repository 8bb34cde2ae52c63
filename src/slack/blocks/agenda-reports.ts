import type { KnownBlock } from '@slack/types';
import type { AgendaHeading, ReportItem } from '../../domain/agenda.ts';
import { agendaRoom } from './agenda-room.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { reportItemParts, reportItemRow } from './report-item-parts.ts';
import { italic, paragraph, richText } from './rich-text.ts';
import { rowsFitting } from './rows-fitting.ts';

type Reporting = Extract<AgendaHeading, { readonly key: 'reporting' }>;

/** Every report in full below its area, and a line of those that are only to be read. */
export function reportsInFull({ items, written }: Reporting, reader: Reader): KnownBlock[] {
  const areas = [...reportsByArea(items)].flatMap(([area, own]) => [
    richText(paragraph(italic(cutText(area, shown.name)))),
    ...own.map((item) => richText(...reportItemParts(item, reader))),
  ]);
  return [...areas, ...around({ items, written }, reader)];
}

/** A row for each report; `note` says where they are in full. */
export function reportsInRows({ items, written }: Reporting, reader: Reader, note: string): KnownBlock[] {
  const rows = items.map((item) => reportItemRow(item, reader));
  return [
    richText(...rowsFitting(rows, agendaRoom.reports, reader.words), paragraph(note)),
    ...around({ items, written }, reader),
  ];
}

/** By the name of their area, in the agenda's order. */
export function reportsByArea(items: readonly ReportItem[]): ReadonlyMap<string, readonly ReportItem[]> {
  return Map.groupBy(items, ({ area }) => area.name);
}

function around({ items, written }: Pick<Reporting, 'items' | 'written'>, { words }: Reader): KnownBlock[] {
  const { agendas } = words;
  const names = written.map(({ name }) => cutText(name, shown.note)).join(', ');
  const toRead = cutText(agendas.written(names), agendaRoom.written);
  return [
    ...(items.length === 0 ? [richText(paragraph(agendas.nothingToReport))] : []),
    ...(written.length === 0 ? [] : [richText(paragraph(toRead))]),
  ];
}
