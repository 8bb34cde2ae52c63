import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { RaisedQuestion } from '../../domain/council-plan.ts';
import { cutText } from './cut-text.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, quoted, type Run } from './rich-text.ts';

/** How a question is shown: in how much room, and with its words struck out where it is no longer asked. */
type Shown = { readonly room: number; readonly mark?: (text: string) => Run };

/** What a contact asks of the council, under what they want done with it. */
export function questionParts(
  { kind, text }: RaisedQuestion,
  { words }: Reader,
  { room, mark = asWritten }: Shown,
): (RichTextSection | RichTextQuote)[] {
  const asked = cutText(text.trim(), room);
  const said = asked === '' ? [] : [quoted(mark(asked))];
  return [paragraph(bold(`❓ ${words.told.question[kind]}`)), ...said];
}

function asWritten(text: string): Run {
  return text;
}
