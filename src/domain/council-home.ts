import type { Day } from './calendar.ts';
import { dueOfPerson } from './due-of-person.ts';
import type { Finding } from './finding.ts';
import { heldStandings } from './held-units.ts';
import type { AreaGlance, Coordination, CouncilHome, LatestReport } from './home.ts';
import { wholePlan } from './in-scope.ts';
import type { Meeting } from './meeting.ts';
import { nextReportings } from './next-reportings.ts';
import { pageOf } from './page-of.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import { silentUnits } from './silent-units.ts';
import type { Snapshot } from './snapshot.ts';
import { statusCounts } from './status-counts.ts';
import { unitStandings } from './unit-standing.ts';

const mostReports = 5;

/**
 * Who meets the council and when, how many of their own activities at a time and which page of them, and the council's
 * next meeting. `findings` is what the reading of the plan noted; `null` for whoever does not coordinate.
 */
export type Met = {
  readonly user: string;
  readonly today: Day;
  readonly page: number;
  readonly rows: number;
  readonly meeting: Meeting | null;
  readonly findings: readonly Finding[] | null;
};

/** A council as one of its people meets it on a day. */
export function councilHome(snapshot: Snapshot, met: Met): CouncilHome {
  const { user, today, page, rows, meeting, findings } = met;
  const { council, document, activities } = snapshot.plan;
  const units = unitStandings(snapshot, activities);
  const vacant = units.filter(({ contact }) => contact === null);
  const [next = null] = nextReportings(snapshot.standings(), today);
  return {
    council,
    today,
    title: document.title ?? '',
    seats: heldStandings(snapshot, user),
    mine: pageOf(dueOfPerson(snapshot, user, today), page, (own) => own, rows),
    meeting,
    next,
    areas: areas(snapshot),
    latest: latest(snapshot),
    vacancies: { vacant: vacant.length, units: units.length },
    coordination: findings && coordination(snapshot, vacant, findings),
  };
}

function areas(snapshot: Snapshot): readonly AreaGlance[] {
  const standings = Map.groupBy(snapshot.standings(), ({ activity }) => activity.area);
  return snapshot.plan.areas.flatMap(({ id, name }) => {
    const counts = statusCounts(standings.get(id) ?? []);
    return counts.length === 0 ? [] : [{ name, counts }];
  });
}

/** Nothing new is no news. */
function latest(snapshot: Snapshot): readonly LatestReport[] {
  return snapshot.plan.activities
    .flatMap(({ name, updates }) =>
      updates
        .filter(({ nature }) => nature === 'report')
        .slice(0, mostReports)
        .map((update) => ({ activity: name, update })),
    )
    .sort((one, other) => other.update.at.getTime() - one.update.at.getTime())
    .slice(0, mostReports)
    .map(({ activity, update }) => ({
      activity,
      update,
      party: partyNamed(snapshot, update.seat.party),
      unit: unitNamed(snapshot, update.seat.unit),
    }));
}

/** A finding that is only a note asks nothing of anybody. */
function coordination(
  snapshot: Snapshot,
  vacant: Coordination['vacant'],
  findings: readonly Finding[],
): Coordination {
  const open = findings.filter(({ severity }) => severity === 'warning');
  const isUnled = snapshot.plan.coordinators.length === 0;
  return { isUnled, vacant, silent: silentUnits(snapshot, wholePlan(snapshot)), findings: open };
}
