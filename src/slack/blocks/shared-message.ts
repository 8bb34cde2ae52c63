import type { Words } from '../../words/words.ts';
import type { AnswerParts } from './answer-parts.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { paragraph, person, richText } from './rich-text.ts';

/** An answer for everybody in the channel: it names who shared it and leaves the buttons to those who ask. */
export function sharedMessage({ text, blocks }: AnswerParts, sharedBy: string, { answers }: Words): Message {
  const from = richText(paragraph(answers.sharedBy, person(sharedBy), `. ${answers.askYourself}`));
  return { text: escapeText(text), blocks: [...blocks, from] };
}
