import type { Answer } from '../../src/domain/answer.ts';
import { answerQuestion } from '../../src/domain/answer-question.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import type { Question } from '../../src/domain/question.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';

/** What a plan answers, asked on a day of 2022 unless the test says another. */
export function ask(plan: CouncilPlan, question: Question, today: Day = '2022-03-15'): Answer {
  return answerQuestion(takeSnapshot(plan), question, today);
}

/** `/plan status` with words, or of the whole plan. */
export function askStatus(plan: CouncilPlan, words: string | null, today?: Day): Answer {
  const about = words === null ? null : ({ by: 'words', words } as const);
  return ask(plan, { kind: 'status', about, page: 1 }, today);
}
