import type { ActivityStanding } from './activity-standing.ts';
import { isOngoing } from './date-cadence.ts';
import type { Reporting } from './decided-plan.ts';
import { readDate } from './read-dates.ts';
import type { Snapshot } from './snapshot.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * The activities to be reported at the time that words state, soonest first; an ongoing word means those reported as
 * they go. `null`: the words state no time.
 */
export function reportedWhen(snapshot: Snapshot, words: string): readonly ActivityStanding[] | null {
  const date = readDate(words, snapshot.plan.council.seasons);
  if (date !== null) return datedWithin(snapshot, date);
  if (!isOngoing(words)) return null;
  return snapshot.standings().filter(({ activity }) => activity.reporting.kind === 'ongoing');
}

function datedWithin(snapshot: Snapshot, date: WrittenDate): readonly ActivityStanding[] {
  return snapshot
    .standings()
    .filter(({ activity: { reporting } }) => overlaps(reporting, date))
    .sort((one, other) => firstDay(one).localeCompare(firstDay(other)));
}

function overlaps(reporting: Reporting, { from, to }: WrittenDate): boolean {
  return reporting.kind === 'dated' && reporting.from <= to && from <= reporting.to;
}

function firstDay({ activity: { reporting } }: ActivityStanding): string {
  return reporting.kind === 'dated' ? reporting.from : '';
}
