import type { GoalStanding } from './answer.ts';
import type { Goal } from './decided-plan.ts';
import type { Snapshot } from './snapshot.ts';

/** The goals that the plan speaks of at all, in their order. */
export function goalsOfPlan({ plan }: Snapshot): readonly Goal[] {
  const declared = plan.areas.flatMap((area) => area.goals);
  const carried = plan.activities.flatMap((activity) => activity.goals);
  const goals = new Set([...plan.crossCuttingGoals, ...declared, ...carried]);
  return [...goals].sort((one, other) => one - other);
}

/** What the plan says of one goal. A cross-cutting goal belongs to every area, whether an area declares it or not. */
export function goalStanding({ plan }: Snapshot, goal: Goal): GoalStanding {
  const crossCutting = plan.crossCuttingGoals.includes(goal);
  const areas = plan.areas.filter(({ goals }) => crossCutting || goals.includes(goal));
  return {
    goal,
    crossCutting,
    areas: areas.map(({ id, name }) => ({ id, name })),
    activities: plan.activities.filter(({ goals }) => goals.includes(goal)).length,
  };
}
