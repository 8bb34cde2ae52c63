import type { AnswerParts } from './answer-parts.ts';
import { askButton } from './ask-button.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';

/** What a button or a menu named is no longer in the plan. */
export function goneParts(reader: Reader): AnswerParts {
  const { answers, common } = reader.words;
  const list = {
    id: 'list',
    label: common.buttons.list,
    question: { kind: 'list', filter: null, page: 1 },
  } as const;
  return {
    text: answers.gone,
    blocks: [richText(paragraph(answers.gone))],
    menus: [],
    buttons: [askButton(reader, list)],
  };
}
