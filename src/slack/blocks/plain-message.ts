import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { paragraph, richText } from './rich-text.ts';

/** One plain sentence. */
export function plainMessage(text: string): Message {
  return { text: escapeText(text), blocks: [richText(paragraph(text))] };
}
