import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityList } from './activity-list.ts';
import type { AnswerParts } from './answer-parts.ts';
import { askButton } from './ask-button.ts';
import { countTexts } from './count-texts.ts';
import { header } from './header.ts';
import { partyNamed } from './party-named.ts';
import type { Reader } from './reader.ts';
import { bullets, paragraph, richText } from './rich-text.ts';
import { scopeName } from './scope-name.ts';
import { silentParts } from './silent-parts.ts';

type Standing = Extract<Answer, { kind: 'standing' }>;

/** How the plan, an area, a unit or a party is doing: counts first, then who is silent, then its activities, worst first. */
export function standingParts(
  { scope, counts, silent, activities }: Standing,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { words } = reader;
  const name = scopeName(scope, words);
  const texts = countTexts(counts, words);
  const list = activityList(activities, { question, none: words.answers.standing.none }, reader);
  const summary = texts.length > 0 ? [richText(bullets(texts.map((text) => paragraph(text))))] : [];
  return {
    ...list,
    text: `${words.answers.standing.title(name)}. ${texts.join(', ') || words.answers.standing.none}`,
    blocks: [
      header(words.answers.standing.title(name)),
      ...summary,
      ...silentParts(silent, reader),
      ...list.blocks,
    ],
    buttons: [...list.buttons, ...ownersButton(scope, reader)],
  };
}

function ownersButton(scope: Standing['scope'], reader: Reader) {
  const label = reader.words.common.buttons.owners;
  const ask = (question: Question) => [askButton(reader, { id: 'owners', label, question })];
  switch (scope.of) {
    case 'plan':
      return ask({ kind: 'owners', about: null, page: 1 });
    case 'party':
      return ask({ kind: 'owners', about: partyNamed(scope.party.short), page: 1 });
    case 'area':
    case 'unit':
      return ask({ kind: 'owners', about: { by: scope.of, id: scope.id }, page: 1 });
  }
}
