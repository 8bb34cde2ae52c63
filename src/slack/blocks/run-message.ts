import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { paragraph, type Run, richText } from './rich-text.ts';

/** Paragraphs that name people or channels; `text` is what a notification says of them. */
export function runMessage(text: string, ...paragraphs: readonly (readonly Run[])[]): Message {
  return {
    text: escapeText(text),
    blocks: paragraphs.map((runs) => richText(paragraph(...runs))),
  };
}
