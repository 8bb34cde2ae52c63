import type { Answer } from './answer.ts';
import type { Day } from './calendar.ts';
import { nextReportings } from './next-reportings.ts';
import type { Snapshot } from './snapshot.ts';
import { statusCounts } from './status-counts.ts';

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
