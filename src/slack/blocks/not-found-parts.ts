import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { AnswerParts } from './answer-parts.ts';
import { askingAgain } from './ask-about.ts';
import { askButton } from './ask-button.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import { matchButtons } from './match-buttons.ts';
import type { Reader } from './reader.ts';
import { bullets, code, paragraph, richText } from './rich-text.ts';

/** Nothing matches: the nearest names as suggestions, and how to see them all. */
export function notFoundParts(
  { words: typed, nearest }: Extract<Answer, { kind: 'not-found' }>,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { answers, common, requests } = reader.words;
  const text = answers.notFound.none(common.quote(cutText(typed, shown.note)));
  const rows = nearest.map(({ name }) => paragraph(cutText(name, shown.name)));
  const suggested: KnownBlock[] =
    rows.length > 0 ? [richText(paragraph(answers.notFound.nearest), bullets(rows))] : [];
  const { before, after } = answers.notFound.hint;
  const hint = richText(paragraph(before, code(requests.listCommand), after));
  const list = {
    id: 'list',
    label: common.buttons.list,
    question: { kind: 'list', filter: null, page: 1 },
  } as const;
  return {
    text,
    blocks: [richText(paragraph(text)), ...suggested, hint],
    menus: [],
    buttons: [...matchButtons(nearest, askingAgain(question), reader), askButton(reader, list)],
  };
}
