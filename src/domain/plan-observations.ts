import type { DecidedActivity, DecidedPlan, Period } from './decided-plan.ts';
import { type Finding, finding } from './finding.ts';
import { goalObservations } from './goal-observations.ts';
import { seatObservations } from './seat-observations.ts';

/** What a council may want to settle in its plan, seen in the plan alone; lines are the reader's to add. */
export function planObservations(plan: DecidedPlan): readonly Finding[] {
  return [...emptyAreas(plan), ...goalObservations(plan), ...seatObservations(plan), ...datesOutside(plan)];
}

function emptyAreas({ areas }: DecidedPlan): readonly Finding[] {
  const empty = areas.filter(({ activities }) => activities.length === 0);
  if (empty.length === areas.length) return [finding('no-activities', null, { areas: areas.length })];
  return empty.map(({ name }) => finding('area-without-activities', null, { area: name }));
}

function datesOutside({ areas, period }: DecidedPlan): readonly Finding[] {
  if (period === null) return [];
  return areas.flatMap(({ activities }) => activities.flatMap((activity) => outside(activity, period)));
}

function outside(
  { name, start, milestones, reporting }: DecidedActivity,
  period: Period,
): readonly Finding[] {
  const dates = [start, ...milestones, reporting.kind === 'dated' ? reporting : null];
  return dates.flatMap((date) => {
    if (!date?.from || (date.from <= period.to && date.to >= period.from)) return [];
    return [finding('date-outside-period', null, { activity: name, text: date.text })];
  });
}
