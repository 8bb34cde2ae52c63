import type { Due } from '../../domain/due-for-seat.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';

/** What a seat owes the council, in a few words; empty where nothing more is owed. */
export function dueText(due: Due, { told }: Words): string {
  switch (due.kind) {
    case 'settled':
      return '';
    case 'ongoing':
    case 'unstated':
      return told.due[due.kind];
    case 'dated': {
      const text = cutText(due.reporting.text, shown.note);
      if (due.reported) return told.due.reported(text);
      return due.late ? told.due.late(text) : told.due.coming(text);
    }
  }
}
