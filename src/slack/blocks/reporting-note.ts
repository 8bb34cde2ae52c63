import type { ActivityLine } from '../../domain/answer.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';

/** When the council wants to hear of an activity, in a few words; empty where the plan says nothing. */
export function reportingNote({ reporting, late }: ActivityLine, { words }: Reader): string {
  const { row } = words.answers;
  if (reporting.kind === 'ongoing') return row.ongoing;
  if (reporting.text === null) return '';
  const note = row.reporting(cutText(reporting.text, shown.note));
  return late ? `${note} ${row.late}` : note;
}
