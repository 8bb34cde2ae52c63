import type { RichTextQuote } from '@slack/types';
import type { Update } from '../../domain/council-plan.ts';
import { cutText } from './cut-text.ts';
import type { Reader } from './reader.ts';
import { quoted } from './rich-text.ts';

/** What a report says, and its next step, in the reporter's own words and no longer than there is room for. */
export function saidParts({ text, nextStep }: Update, room: number, { words }: Reader): RichTextQuote[] {
  const next = nextStep === null ? '' : `\n${words.answers.activity.nextStep}${nextStep}`;
  const said = cutText(`${text}${next}`.trim(), room);
  return said === '' ? [] : [quoted(said)];
}
