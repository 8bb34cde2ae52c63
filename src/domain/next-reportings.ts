import { type ActivityStanding, lineOn } from './activity-standing.ts';
import type { ActivityLine, NextReporting } from './answer.ts';
import type { Day } from './calendar.ts';
import type { Reporting } from './decided-plan.ts';

const mostMoments = 4;
const mostActivities = 4;

/** What is to be reported next, soonest first and beginning with what is late: at most four moments. */
export function nextReportings(standings: readonly ActivityStanding[], today: Day): readonly NextReporting[] {
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

type Dated = Reporting & { kind: 'dated' };
type DatedLine = ActivityLine & { readonly reporting: Dated };

function nextReporting(lines: readonly DatedLine[]): readonly NextReporting[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [{ reporting: first.reporting, activities: lines.slice(0, mostActivities), total: lines.length }];
}

function isDated(line: ActivityLine): line is DatedLine {
  return line.reporting.kind === 'dated';
}
