import type { Answer } from '../../domain/answer.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bullets, code, paragraph, richText } from './rich-text.ts';

/** A time that could not be read, with two that can. */
export function unclearDateParts(
  { words: typed }: Extract<Answer, { kind: 'date-not-understood' }>,
  { words }: Reader,
): AnswerParts {
  const { date } = words.answers;
  const text = date.unclear(words.common.quote(cutText(typed, shown.note)));
  const examples = bullets(date.examples.map((example) => paragraph(code(example))));
  return {
    text,
    blocks: [richText(paragraph(text)), richText(paragraph(date.hint), examples)],
    menus: [],
    buttons: [],
  };
}
