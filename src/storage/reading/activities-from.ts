import type { Activity, Update } from '../../domain/council-plan.ts';
import type { Status } from '../../domain/status.ts';
import type { WrittenDate } from '../../domain/written-date.ts';
import { reportingFrom, startFrom, writtenDate } from '../columns/decided-columns.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';

type ShortOf = ReadonlyMap<string, string>;

/** A revision's activities in its order, each with its seats and everything reported on it, newest first. */
export function activitiesFrom(rows: CouncilPlanRows, shortOf: ShortOf): readonly Activity[] {
  const seatsOf = Map.groupBy(rows.decidedSeats, ({ activityId }) => activityId);
  const milestonesOf = Map.groupBy(rows.milestones, ({ activityId }) => activityId);
  const updatesOf = Map.groupBy(rows.updates, ({ activityId }) => activityId);
  const userOf = new Map(rows.persons.map(({ id, userId }) => [id, userId]));
  const partyOf = (partyId: string) => shortOf.get(partyId) ?? partyId;
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
      seats: seats.map(({ partyId, unitId }) => ({ party: partyOf(partyId), unit: unitId })),
      updates: (updatesOf.get(row.activityId) ?? []).map((update) => updateFrom(update, partyOf, userOf)),
    };
  });
}

function milestoneFrom({ text, ...interval }: CouncilPlanRows['milestones'][number]): readonly WrittenDate[] {
  const date = writtenDate(text, interval);
  return date ? [date] : [];
}

function updateFrom(
  row: CouncilPlanRows['updates'][number],
  partyOf: (id: string) => string,
  userOf: ReadonlyMap<string, string | null>,
): Update {
  return {
    id: row.id,
    seat: { party: partyOf(row.partyId), unit: row.unitId },
    author: (row.authorId && userOf.get(row.authorId)) ?? null,
    at: new Date(row.at),
    status: row.status as Status | null,
    text: row.text,
    nextStep: row.nextStep,
  };
}
