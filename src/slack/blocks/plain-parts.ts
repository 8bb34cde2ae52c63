import type { AnswerParts } from './answer-parts.ts';
import { paragraph, richText } from './rich-text.ts';

/** An answer of one plain sentence, with nowhere to go from it. */
export function plainParts(text: string): AnswerParts {
  return { text, blocks: [richText(paragraph(text))], menus: [], buttons: [] };
}
