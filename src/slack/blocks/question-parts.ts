import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { Day } from '../../domain/calendar.ts';
import type { RaisedQuestion } from '../../domain/council-plan.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, quoted, type Run } from './rich-text.ts';

/** How a question is shown: in how much room, on which day it was raised where that is not said beside it, and with its words struck out where it is no longer asked. */
type Shown = { readonly room: number; readonly raisedOn?: Day | null; readonly mark?: (text: string) => Run };

/** What a contact asks of the council, under what they want done with it. */
export function questionParts(
  { kind, text }: RaisedQuestion,
  { words }: Reader,
  { room, raisedOn = null, mark = asWritten }: Shown,
): (RichTextSection | RichTextQuote)[] {
  const asked = cutText(text.trim(), room);
  const said = asked === '' ? [] : [quoted(mark(asked))];
  const day = raisedOn === null ? [] : [words.told.raisedOn(dayText(raisedOn, words))];
  return [paragraph(bold(`❓ ${words.told.question[kind]}`), ...day), ...said];
}

function asWritten(text: string): Run {
  return text;
}
