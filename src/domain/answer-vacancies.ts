import type { Answer } from './answer.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import { vacancies } from './vacancies.ts';

/** The seats that nobody holds, a page at a time. */
export function answerVacancies(
  snapshot: Snapshot,
  { page }: Extract<Question, { kind: 'vacancies' }>,
): Answer {
  return { kind: 'vacancies', vacancies: pageOf(vacancies(snapshot), page, (vacancy) => vacancy) };
}
