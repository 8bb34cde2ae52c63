import type { Answer } from '../domain/answer.ts';
import { answerQuestion } from '../domain/answer-question.ts';
import { type Day, dayOf } from '../domain/calendar.ts';
import type { Council } from '../domain/council-plan.ts';
import type { Question } from '../domain/question.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { CouncilName, Deps, Place } from './ports.ts';

/** What is asked and where. `council` is the id of one that the person has chosen, as a button or a menu carries it. */
export type Asking = { readonly place: Place; readonly council?: string; readonly question: Question };

/** Which version of its plan a council answered from, and for which day: the same question would be answered the same. */
type AsOf = { readonly version: number; readonly today: Day };

/** The answer and the council that gave it (none is needed for help), or what stands in the way of one. */
export type Answered =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly council: Council; readonly asOf: AsOf }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly council: null; readonly asOf: null }
  | { readonly kind: 'choose-council'; readonly councils: readonly CouncilName[] }
  | { readonly kind: 'no-council' }
  | { readonly kind: 'no-plan' };

/** Answers a question from the plan of the council that the place belongs to, as it is today in the council's zone. */
export async function askPlan(
  { plans, clock }: Pick<Deps, 'plans' | 'clock'>,
  { place, council, question }: Asking,
): Promise<Answered> {
  if (question.kind === 'help')
    return { kind: 'answer', answer: { kind: 'help' }, council: null, asOf: null };
  const chosen = council === undefined ? null : await plans.snapshot(council);
  // The id comes from outside: another workspace's plan is as good as none.
  if (chosen?.plan.council.workspace === place.workspace) return answered(chosen, question, clock.now());
  const found = await plans.findCouncil(place);
  if ('length' in found) return withoutPlan(found, council);
  const snapshot = await plans.snapshot(found.id);
  return snapshot === null ? { kind: 'no-plan' } : answered(snapshot, question, clock.now());
}

/** Nobody is asked again to choose the council they have chosen: it has no plan. */
function withoutPlan(councils: readonly CouncilName[], chosen: string | undefined): Answered {
  if (councils.some(({ id }) => id === chosen)) return { kind: 'no-plan' };
  return councils.length === 0 ? { kind: 'no-council' } : { kind: 'choose-council', councils };
}

function answered(snapshot: Snapshot, question: Question, now: Date): Answered {
  const { council, version } = snapshot.plan;
  const today = dayOf(now, council.zone);
  return {
    kind: 'answer',
    answer: answerQuestion(snapshot, question, today),
    council,
    asOf: { version, today },
  };
}
