import type { KnownBlock } from '@slack/types';
import type { AgendaNote } from '../../domain/agenda-notes.ts';
import { agendaRoom } from './agenda-room.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, italic, paragraph, richText } from './rich-text.ts';
import { rowsFitting } from './rows-fitting.ts';

/** What has been noted from a meeting so far, below its agenda; nothing where nothing has. */
export function agendaNotesBlocks(notes: readonly AgendaNote[], { words }: Reader): readonly KnownBlock[] {
  if (notes.length === 0) return [];
  const texts = words.agendas.notes;
  const rows = notes.map(({ name, decided, isPutOff }) => {
    const said = [decided ?? '', isPutOff ? texts.notReached : ''].filter((text) => text !== '').join(' – ');
    return paragraph(bold(`${cutText(name, shown.name)}: `), cutText(said, shown.text));
  });
  return [richText(paragraph(italic(texts.title)), ...rowsFitting(rows, agendaRoom.decisions, words))];
}
