import type { ReportReason } from './agenda.ts';
import type { AgendaFacts } from './agenda-facts.ts';
import { dayOf } from './calendar.ts';
import type { Activity } from './council-plan.ts';
import { heardOn, unreachedOn } from './heard-on.ts';
import { meetingFor } from './meeting-for.ts';
import { worstStatus } from './stated-status.ts';

/** The key of the item that has an activity reported on. */
export function reportKey({ id }: Pick<Activity, 'id'>): string {
  return `report/${id}`;
}

/**
 * Why an activity has to be reported on at the meeting, whatever time there is: its dated reporting falls there, an
 * earlier meeting did not reach it, or a coordinator wants it. `null`: nothing demands it.
 */
export function demandedReason(activity: Activity, facts: AgendaFacts): ReportReason | null {
  const { reporting } = activity;
  const { meeting, meetings, held, choices } = facts;
  if (reporting.kind === 'dated' && meetingFor(reporting, meetings)?.id === meeting.id)
    return { why: 'dated', text: reporting.text, late: meeting.day > reporting.to };
  const unreached = unreachedOn(reportKey(activity), held);
  if (unreached !== null) return { why: 'not-reached', on: unreached };
  return choices.get(reportKey(activity))?.pinned === true ? { why: 'pinned' } : null;
}

/** Why an activity that is reported on as it goes is next in turn. */
export function rotationReason(activity: Activity, { held, snapshot }: AgendaFacts): ReportReason {
  const to = worstStatus(activity);
  if (to === 'stalled' || to === 'at_risk') return { why: 'in-trouble', status: to };
  const [last] = held;
  const { zone } = snapshot.plan.council;
  const from = last && worstStatus(asOf(activity, last.agenda.meeting.day, zone));
  if (from !== undefined && from !== to) return { why: 'changed', from, to };
  return { why: 'unheard', since: heardOn(reportKey(activity), held) };
}

/** The activity with what had been said of it when a day ended. */
function asOf(activity: Activity, day: string, zone: string): Activity {
  return { ...activity, updates: activity.updates.filter(({ at }) => dayOf(at, zone) <= day) };
}
