import type { KnownBlock } from '@slack/types';
import type { Answer, Match } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../words/words.ts';
import type { AnswerParts } from './answer-parts.ts';
import { askingAgain } from './ask-about.ts';
import { cutText } from './cut-text.ts';
import { footnote } from './footnote.ts';
import { shown, slackLimits } from './limits.ts';
import { matchButtons } from './match-buttons.ts';
import { matchMenu } from './match-menu.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';

const buttonsAtMost = 5;

/** Several things match: buttons where they are few, a menu where they are many. */
export function chooseParts(
  { words: typed, matches, total }: Extract<Answer, { kind: 'choose' }>,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { answers, common } = reader.words;
  const ask = askingAgain(question);
  const text = answers.choose.which(common.quote(cutText(typed, shown.note)));
  const blocks: KnownBlock[] = [richText(paragraph(text))];
  if (total <= buttonsAtMost) {
    const rows = richText(bullets(matches.map((match) => matchRow(match, reader.words))));
    return { text, blocks: [...blocks, rows], menus: [], buttons: matchButtons(matches, ask, reader) };
  }
  const left = total - Math.min(matches.length, slackLimits.options);
  const more = left > 0 ? [footnote(answers.choose.tooMany(left))] : [];
  return { text, blocks: [...blocks, ...more], menus: matchMenu(matches, ask, reader), buttons: [] };
}

function matchRow({ by, name, within }: Match, { answers }: Words) {
  const kind = answers.choose.kind[by];
  return paragraph(
    bold(cutText(name, shown.name)),
    `, ${within === null ? kind : `${kind}, ${cutText(within, shown.note)}`}`,
  );
}
