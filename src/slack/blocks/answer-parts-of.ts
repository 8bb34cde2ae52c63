import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityParts } from './activity-parts.ts';
import type { AnswerParts } from './answer-parts.ts';
import { chooseParts } from './choose-parts.ts';
import { goalParts } from './goal-parts.ts';
import { goalsParts } from './goals-parts.ts';
import { goneParts } from './gone-parts.ts';
import { helpParts } from './help-parts.ts';
import { historyParts } from './history-parts.ts';
import { listParts } from './list-parts.ts';
import { mineParts } from './mine-parts.ts';
import { notFoundParts } from './not-found-parts.ts';
import { overviewParts } from './overview-parts.ts';
import { ownersOfActivityParts } from './owners-of-activity-parts.ts';
import { ownersOfPersonParts } from './owners-of-person-parts.ts';
import { ownersOfUnitParts } from './owners-of-unit-parts.ts';
import { ownersParts } from './owners-parts.ts';
import type { Reader } from './reader.ts';
import { standingParts } from './standing-parts.ts';
import { unclearDateParts } from './unclear-date-parts.ts';
import { vacanciesParts } from './vacancies-parts.ts';

/** An answer in words and blocks. `question` is what was asked, so that buttons can ask on. */
export function answerPartsOf(answer: Answer, question: Question, reader: Reader): AnswerParts {
  switch (answer.kind) {
    case 'overview':
      return overviewParts(answer, reader);
    case 'help':
      return helpParts(reader);
    case 'activity':
      return activityParts(answer.card, reader);
    case 'standing':
      return standingParts(answer, question, reader);
    case 'owners-of-activity':
      return ownersOfActivityParts(answer, reader);
    case 'owners-of-unit':
      return ownersOfUnitParts(answer, question, reader);
    case 'owners-of-person':
      return ownersOfPersonParts(answer, question, reader);
    case 'owners':
      return ownersParts(answer, question, reader);
    case 'vacancies':
      return vacanciesParts(answer, question, reader);
    case 'list':
      return listParts(answer, question, reader);
    case 'goals':
      return goalsParts(answer, question, reader);
    case 'goal':
      return goalParts(answer, question, reader);
    case 'history':
      return historyParts(answer, question, reader);
    case 'mine':
      return mineParts(answer, question, reader);
    case 'choose':
      return chooseParts(answer, question, reader);
    case 'not-found':
      return notFoundParts(answer, question, reader);
    case 'date-not-understood':
      return unclearDateParts(answer, reader);
    case 'gone':
      return goneParts(reader);
  }
}
