import type { RichTextSection } from '@slack/types';
import type { Answer, GoalStanding } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { AnswerParts } from './answer-parts.ts';
import { areaNames } from './area-names.ts';
import { goalText } from './goal-text.ts';
import { header } from './header.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';

type Goals = Extract<Answer, { kind: 'goals' }>;

/** The global goals of the plan: how many activities carry each and which areas declare it. */
export function goalsParts({ goals }: Goals, question: Question, reader: Reader): AnswerParts {
  const { words } = reader;
  const rows = goals.rows.map((standing) => goalRow(standing, reader));
  const names = goals.rows.map(({ goal }) => goalText(goal, words)).join(', ');
  return {
    text: `${words.answers.goals.title}: ${names}`,
    blocks: [
      header(words.answers.goals.title),
      richText(rows.length > 0 ? bullets(rows) : paragraph(words.answers.goals.none)),
      ...pageNote(goals, reader),
    ],
    menus: [],
    buttons: pageButtons(goals, question, reader),
  };
}

function goalRow(
  { goal, crossCutting, areas, activities }: GoalStanding,
  { words }: Reader,
): RichTextSection {
  const { goals } = words.answers;
  const count = activities === 0 ? goals.noActivities : words.common.activities(activities);
  const where = crossCutting ? goals.crossCutting : areaNames(areas, words);
  return paragraph(
    bold(goalText(goal, words)),
    `\n${[count, where].filter((text) => text !== '').join(' · ')}`,
  );
}
