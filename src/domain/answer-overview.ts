import { type ActivityStanding, lineOn } from './activity-standing.ts';
import type { ActivityLine, Answer, NextReporting } from './answer.ts';
import type { Day } from './calendar.ts';
import type { Reporting } from './decided-plan.ts';
import type { Snapshot } from './snapshot.ts';
import { statusCounts } from './status-counts.ts';

const mostMoments = 4;
const mostActivities = 4;

/** The plan at a glance: how its activities stand, and what is to be reported next, beginning with what is late. */
export function answerOverview(snapshot: Snapshot, today: Day): Answer {
  const { document, period, activities } = snapshot.plan;
  return {
    kind: 'overview',
    title: document.title ?? '',
    period,
    counts: statusCounts(snapshot.standings()),
    next: nextReportings(snapshot.standings(), today),
    ongoing: activities.filter(({ reporting }) => reporting.kind === 'ongoing').length,
  };
}

type Dated = Reporting & { kind: 'dated' };
type DatedLine = ActivityLine & { readonly reporting: Dated };

function nextReportings(standings: readonly ActivityStanding[], today: Day): readonly NextReporting[] {
  const owed = standings
    .map((standing) => lineOn(today, standing))
    .filter(isDated)
    .filter(({ late, reporting }) => late || reporting.to >= today);
  const moments = Map.groupBy(owed, ({ reporting }) => `${reporting.to} ${reporting.from}`);
  return [...moments]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([, lines]) => nextReporting(lines))
    .slice(0, mostMoments);
}

function nextReporting(lines: readonly DatedLine[]): readonly NextReporting[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [{ reporting: first.reporting, activities: lines.slice(0, mostActivities), total: lines.length }];
}

function isDated(line: ActivityLine): line is DatedLine {
  return line.reporting.kind === 'dated';
}
