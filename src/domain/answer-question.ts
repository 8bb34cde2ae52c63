import type { Answer } from './answer.ts';
import { answerGoals } from './answer-goals.ts';
import { answerHistory } from './answer-history.ts';
import { answerList } from './answer-list.ts';
import { answerMine } from './answer-mine.ts';
import { answerOverview } from './answer-overview.ts';
import { answerOwners } from './answer-owners.ts';
import { answerStatus } from './answer-status.ts';
import { answerVacancies } from './answer-vacancies.ts';
import type { Day } from './calendar.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';

/** The answer that a plan gives to a question, asked on a day in the council's zone. */
export function answerQuestion(snapshot: Snapshot, question: Question, today: Day): Answer {
  switch (question.kind) {
    case 'overview':
      return answerOverview(snapshot, today);
    case 'help':
      return { kind: 'help' };
    case 'status':
      return answerStatus(snapshot, question, today);
    case 'owners':
      return answerOwners(snapshot, question, today);
    case 'vacancies':
      return answerVacancies(snapshot, question);
    case 'list':
      return answerList(snapshot, question, today);
    case 'goals':
      return answerGoals(snapshot, question, today);
    case 'history':
      return answerHistory(snapshot, question, today);
    case 'mine':
      return answerMine(snapshot, question, today);
  }
}
