import type { ActivityLine } from './answer.ts';
import { type Day, dayOf } from './calendar.ts';
import type { Activity, CouncilPlan } from './council-plan.ts';
import { heardFromAllSince } from './freshness.ts';
import { worstStatus } from './stated-status.ts';
import { type Status, statuses } from './status.ts';

/** An activity with how it stands whatever the day; `heardFromAllSince` is the latest day since which every seat has spoken. */
export type ActivityStanding = {
  readonly activity: Activity;
  readonly line: Omit<ActivityLine, 'late'>;
  readonly heardFromAllSince: Day | null;
};

/** Every activity with how it stands: worst first, those nobody has reported on last, else in plan order. */
export function worstFirst(plan: CouncilPlan): readonly ActivityStanding[] {
  const areas = new Map(plan.areas.map(({ id, name }) => [id, name]));
  return plan.activities
    .map((activity) => activityStanding(activity, areas.get(activity.area) ?? '', plan.council.zone))
    .sort((one, other) => severity(one.line.status) - severity(other.line.status));
}

/** How one activity stands; `area` is its area's name. */
export function activityStanding(activity: Activity, area: string, zone: string): ActivityStanding {
  const { id, name, reporting, updates } = activity;
  const [newest] = updates;
  const reportedOn = newest === undefined ? null : dayOf(newest.at, zone);
  const line = { id, name, area, status: worstStatus(activity), reportedOn, reporting };
  return { activity, line, heardFromAllSince: heardFromAllSince(activity, zone) };
}

/** The line of an activity as it is to be read on a day. */
export function lineOn(today: Day, standing: ActivityStanding): ActivityLine {
  return { ...standing.line, late: isLate(standing, today) };
}

/** Nothing more is owed of what is done or cancelled, or was reported on by every seat since the first day it was due. */
function isLate(
  { line: { reporting, status }, heardFromAllSince: heard }: ActivityStanding,
  today: Day,
): boolean {
  if (reporting.kind !== 'dated' || status === 'done' || status === 'cancelled') return false;
  return today > reporting.to && (heard === null || heard < reporting.from);
}

function severity(status: Status | null): number {
  return status === null ? statuses.length : statuses.indexOf(status);
}
