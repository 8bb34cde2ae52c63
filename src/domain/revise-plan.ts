import { type Continuation, continueActivities, placedActivities } from './continue-activities.ts';
import { seatsAmong } from './continue-units.ts';
import type { DecidedPlan } from './decided-plan.ts';
import { planChanges } from './plan-changes.ts';
import type { EarlierPlan, PlanChange, PlanRevision } from './plan-revision.ts';

const nothing: Continuation = { areas: [], continued: new Map(), resumed: new Map(), ended: [], hints: [] };

/**
 * Decides how `decided` continues what was (`null`: the council's first plan, in which all is added). An activity is
 * the same by its name, or by all else that it says; two that only resemble each other are never joined. No changes
 * to an earlier plan means nothing to store.
 */
export function revisePlan(earlier: EarlierPlan | null, decided: DecidedPlan): PlanRevision {
  const placed = placedActivities(decided);
  const continuation = earlier === null ? nothing : continueActivities(earlier, decided, placed);
  const { areas, continued, resumed, ended } = continuation;
  const seatsOf = seatsAmong(earlier?.current.units ?? []);
  const activities = placed.map((each) => ({
    continues: (continued.get(each) ?? resumed.get(each))?.id ?? null,
    seats: seatsOf(each.decided.responsible),
  }));
  return {
    areas: decided.areas.map((_, number) => ({
      continues: areas[number] ?? null,
      activities: activities.filter((_, place) => placed[place]?.area === number),
    })),
    ended: ended.map(({ id }) => id),
    changes:
      earlier === null ? firstChanges(decided) : planChanges(earlier.current, decided, placed, continuation),
  };
}

function firstChanges(decided: DecidedPlan): readonly PlanChange[] {
  return decided.areas.flatMap(({ name, activities }) => [
    { kind: 'area-added' as const, area: name },
    ...activities.map((activity) => ({ kind: 'added' as const, activity: activity.name })),
  ]);
}
