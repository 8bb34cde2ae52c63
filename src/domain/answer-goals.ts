import { lineOn } from './activity-standing.ts';
import type { Answer } from './answer.ts';
import type { Day } from './calendar.ts';
import { goalStanding, goalsOfPlan } from './goal-standing.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';

// Agenda 2030 has no more goals than this, and a goal's row is short: they are read together.
const allGoals = 17;

/** The goals of the plan, or one of them with the activities that carry it. */
export function answerGoals(
  snapshot: Snapshot,
  { goal, page }: Extract<Question, { kind: 'goals' }>,
  today: Day,
): Answer {
  if (goal === null) {
    const read = (one: number) => goalStanding(snapshot, one);
    return { kind: 'goals', goals: pageOf(goalsOfPlan(snapshot), page, read, allGoals) };
  }
  const carrying = snapshot.standings().filter(({ activity }) => activity.goals.includes(goal));
  return {
    kind: 'goal',
    goal: goalStanding(snapshot, goal),
    activities: pageOf(carrying, page, (standing) => lineOn(today, standing)),
  };
}
