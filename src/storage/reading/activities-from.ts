import type { Activity } from '../../domain/council-plan.ts';
import { distinctSeats } from '../../domain/distinct-seats.ts';
import type { WrittenDate } from '../../domain/written-date.ts';
import { reportingFrom, startFrom, writtenDate } from '../columns/decided-columns.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';
import { updatesFrom } from './updates-from.ts';

type ShortOf = ReadonlyMap<string, string>;

/** A revision's activities in its order, each with its seats and everything reported on it, newest first. */
export function activitiesFrom(rows: CouncilPlanRows, shortOf: ShortOf): readonly Activity[] {
  const seatsOf = Map.groupBy(rows.decidedSeats, ({ activityId }) => activityId);
  const milestonesOf = Map.groupBy(rows.milestones, ({ activityId }) => activityId);
  const userOf = new Map(rows.persons.map(({ id, userId }) => [id, userId]));
  const partyOf = (partyId: string) => shortOf.get(partyId) ?? partyId;
  const saidOf = updatesFrom(rows, { partyOf, userOf: (id) => (id && userOf.get(id)) ?? null });
  return rows.decidedActivities.map((row) => {
    const seats = seatsOf.get(row.activityId) ?? [];
    return {
      id: row.activityId,
      area: row.areaId,
      name: row.name,
      kind: row.kind,
      description: row.description,
      goals: row.goals,
      start: startFrom(row),
      milestones: (milestonesOf.get(row.activityId) ?? []).flatMap(milestoneFrom),
      situation: row.situation,
      responsible: seats.map(({ partyId, writtenUnit }) => ({ party: partyOf(partyId), unit: writtenUnit })),
      task: row.task,
      reporting: reportingFrom(row),
      seats: distinctSeats(seats.map(({ partyId, unitId }) => ({ party: partyOf(partyId), unit: unitId }))),
      ...saidOf(row.activityId),
    };
  });
}

function milestoneFrom({ text, ...interval }: CouncilPlanRows['milestones'][number]): readonly WrittenDate[] {
  const date = writtenDate(text, interval);
  return date ? [date] : [];
}
