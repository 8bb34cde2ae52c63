import type { Answer, ListFilterShown } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { Words } from '../../words/words.ts';
import { activityList } from './activity-list.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { goalText } from './goal-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { scopeName } from './scope-name.ts';
import { statusText } from './status-text.ts';

type List = Extract<Answer, { kind: 'list' }>;

/** A list of activities, named after what they have in common. */
export function listParts({ filter, activities }: List, question: Question, reader: Reader): AnswerParts {
  const { words } = reader;
  const title = listTitle(filter, words);
  const list = activityList(activities, { question, none: words.answers.list.none }, reader);
  const count = activities.total === 0 ? words.answers.list.none : words.common.activities(activities.total);
  return { ...list, text: `${title}. ${count}`, blocks: [header(title), ...list.blocks] };
}

function listTitle(filter: ListFilterShown, words: Words): string {
  const { list } = words.answers;
  if (filter === null) return list.all;
  switch (filter.by) {
    case 'scope':
      return list.scope(scopeName(filter.scope, words));
    case 'goal':
      return list.goal(goalText(filter.goal, words));
    case 'report':
      return list.report(cutText(filter.words, shown.note));
    case 'status':
      return list.scope(statusText(filter.status, words));
  }
}
