import type { Answer, GoalStanding } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../words/words.ts';
import { activityList } from './activity-list.ts';
import type { AnswerParts } from './answer-parts.ts';
import { areaNames } from './area-names.ts';
import { askButton } from './ask-button.ts';
import { goalText } from './goal-text.ts';
import { header } from './header.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';

/** What the plan does for one goal: who declares it and which activities carry it. */
export function goalParts(
  { goal, activities }: Extract<Answer, { kind: 'goal' }>,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { words } = reader;
  const carried = words.answers.goals.carried(goal.activities);
  const list = activityList(activities, { question, none: '' }, reader);
  const all: Question = { kind: 'goals', goal: null, page: 1 };
  return {
    ...list,
    text: `${words.common.goal(goal.goal)}. ${carried}`,
    blocks: [
      header(goalText(goal.goal, words)),
      richText(paragraph(`${carried}\n${declared(goal, words)}`)),
      ...(activities.total > 0 ? list.blocks : []),
    ],
    buttons: [
      ...list.buttons,
      askButton(reader, { id: 'goals', label: words.common.buttons.goals, question: all }),
    ],
  };
}

function declared({ crossCutting, areas }: GoalStanding, words: Words): string {
  const { goals } = words.answers;
  if (crossCutting) return goals.everyArea;
  return areas.length === 0 ? goals.undeclared : goals.declaredBy(areaNames(areas, words));
}
