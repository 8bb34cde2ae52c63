import type { ActivityLine } from './answer.ts';
import { type Day, dayOf } from './calendar.ts';
import type { Activity, CouncilPlan } from './council-plan.ts';
import { worstStatus } from './stated-status.ts';
import { type Status, statuses } from './status.ts';

/** An activity with how it stands whatever the day. */
export type ActivityStanding = { readonly activity: Activity; readonly line: Omit<ActivityLine, 'late'> };

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
  return { activity, line: { id, name, area, status: worstStatus(activity), reportedOn, reporting } };
}

/** The line of an activity as it is to be read on a day. */
export function lineOn(today: Day, { line }: ActivityStanding): ActivityLine {
  return { ...line, late: isLate(line, today) };
}

/** Nothing more is owed of what is done or cancelled, or was reported on since the first day that it was due. */
function isLate({ reporting, reportedOn, status }: Omit<ActivityLine, 'late'>, today: Day): boolean {
  if (reporting.kind !== 'dated' || status === 'done' || status === 'cancelled') return false;
  return today > reporting.to && (reportedOn === null || reportedOn < reporting.from);
}

function severity(status: Status | null): number {
  return status === null ? statuses.length : statuses.indexOf(status);
}
