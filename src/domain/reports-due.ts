import type { AgendaSeat, ReportItem, ReportReason } from './agenda.ts';
import type { AgendaFacts } from './agenda-facts.ts';
import { agendaMinutes } from './agenda-minutes.ts';
import type { Named } from './answer.ts';
import type { Activity } from './council-plan.ts';
import { heardOn } from './heard-on.ts';
import { demandedReason, reportKey, rotationReason } from './report-reason.ts';
import { seatStandings } from './seat-standing.ts';
import { worstStatus } from './stated-status.ts';

/** What is to be reported on aloud, in plan order, and what is left to be read. */
export type ReportsDue = { readonly items: readonly ReportItem[]; readonly written: readonly Named[] };

/** What has to be reported on whatever time there is, in plan order, but for what a coordinator has taken off. */
export function demandedReports(facts: AgendaFacts): readonly ReportItem[] {
  return facts.snapshot.plan.activities.flatMap((activity) => {
    const reason = demandedReason(activity, facts);
    return reason === null || isDropped(activity, facts) ? [] : [reportItem(activity, reason, facts)];
  });
}

/**
 * Fills the minutes that are left with what is reported on as it goes, by rotation: stalled and at risk first, then what
 * has changed since the council last met, then what it has not heard of longest; ties in plan order. The others are to
 * be read. What is done or cancelled takes part once, when it has become so.
 */
export function rotatedReports(facts: AgendaFacts, minutesLeft: number): ReportsDue {
  const inTurn = facts.snapshot.plan.activities
    .filter((activity) => takesTurns(activity, facts))
    .map((activity) => reportItem(activity, rotationReason(activity, facts), facts))
    .filter(({ reason, status }) => reason.why === 'changed' || !isOver(status))
    .sort(nextFirst(facts.held));
  let left = minutesLeft;
  const isAloud = inTurn.map(({ minutes }) => {
    if (minutes > left) return false;
    left -= minutes;
    return true;
  });
  return {
    items: inTurn.filter((_, index) => isAloud[index]),
    written: inTurn.filter((_, index) => !isAloud[index]).map(({ activity }) => activity),
  };
}

function takesTurns(activity: Activity, facts: AgendaFacts): boolean {
  const { kind } = activity.reporting;
  return kind !== 'dated' && demandedReason(activity, facts) === null && !isDropped(activity, facts);
}

function isDropped(activity: Activity, { choices }: AgendaFacts): boolean {
  return choices.get(reportKey(activity))?.dropped !== undefined;
}

function isOver(status: ReportItem['status']): boolean {
  return status === 'done' || status === 'cancelled';
}

function reportItem(activity: Activity, reason: ReportReason, facts: AgendaFacts): ReportItem {
  const { snapshot, choices } = facts;
  const { id, name, area, task, reporting } = activity;
  const key = reportKey(activity);
  const usual = reporting.kind === 'dated' ? agendaMinutes.datedReport : agendaMinutes.ongoingReport;
  return {
    key,
    minutes: choices.get(key)?.minutes ?? usual,
    activity: { id, name },
    area: { id: area, name: snapshot.areas.get(area)?.name ?? '' },
    task,
    status: worstStatus(activity),
    seats: seatStandings(snapshot, activity).map(agendaSeat),
    reason,
  };
}

function agendaSeat({ party, unit, contact, status, latest }: AgendaSeat): AgendaSeat {
  return { party, unit, contact, status, latest };
}

const turns: readonly ReportReason['why'][] = ['in-trouble', 'changed', 'unheard'];

/**
 * Within a turn, what the council has waited longest for, so that what has stalled never keeps what is at risk away, and of
 * those what has stalled; sorting is stable, so that ties stay in plan order.
 */
function nextFirst(held: AgendaFacts['held']) {
  const lastHeard = (item: ReportItem) => heardOn(item.key, held) ?? '';
  const turn = ({ reason }: ReportItem) => turns.indexOf(reason.why);
  const isStalled = ({ status }: ReportItem) => Number(status === 'stalled');
  return (one: ReportItem, other: ReportItem) =>
    turn(one) - turn(other) ||
    lastHeard(one).localeCompare(lastHeard(other)) ||
    isStalled(other) - isStalled(one);
}
