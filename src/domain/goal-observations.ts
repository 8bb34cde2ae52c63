import type { DecidedArea, DecidedPlan } from './decided-plan.ts';
import { type Finding, finding } from './finding.ts';

/** Where an area's declared goals and those of its activities part. Cross-cutting goals belong to every area. */
export function goalObservations({ areas, crossCuttingGoals }: DecidedPlan): readonly Finding[] {
  const everywhere = new Set(crossCuttingGoals);
  return areas
    .filter(({ goals, activities }) => goals.length > 0 && activities.length > 0)
    .flatMap((area) => [...notCarried(area, everywhere), ...notDeclared(area, everywhere)]);
}

function notCarried(
  { name, goals, activities }: DecidedArea,
  everywhere: ReadonlySet<number>,
): readonly Finding[] {
  const carried = new Set(activities.flatMap((activity) => activity.goals));
  const idle = goals.filter((goal) => !carried.has(goal) && !everywhere.has(goal));
  return idle.map((goal) => finding('goal-not-carried', null, { area: name, goal }));
}

function notDeclared(
  { name, goals, activities }: DecidedArea,
  everywhere: ReadonlySet<number>,
): readonly Finding[] {
  const declared = new Set([...goals, ...everywhere]);
  return activities.flatMap((activity) =>
    activity.goals
      .filter((goal) => !declared.has(goal))
      .map((goal) => finding('goal-not-declared', null, { area: name, goal, activity: activity.name })),
  );
}
