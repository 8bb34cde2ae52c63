import type { PlanImport } from '../../src/app/ports.ts';
import type { Activity, CouncilPlan, Seat, Unit } from '../../src/domain/council-plan.ts';
import { distinctSeats } from '../../src/domain/distinct-seats.ts';
import type { RevisedSeat } from '../../src/domain/plan-revision.ts';
import { aCouncil } from './councils.ts';

/** The plan that an import makes of the one before it, as any storage must; `past` has all activities there ever were. */
export function importedPlan(
  before: CouncilPlan | null,
  past: ReadonlyMap<string, Activity>,
  { place, revision, decided, at }: PlanImport,
): CouncilPlan {
  const number = (before?.revision ?? 0) + 1;
  const areas = decided.areas.map(({ name, text, goals }, index) => ({
    id: revision.areas[index]?.continues ?? `area:${number}.${index}`,
    name,
    text,
    goals,
  }));
  const activities = decided.areas.flatMap((area, index) =>
    area.activities.map((activity, position): Activity => {
      const revised = revision.areas[index]?.activities[position];
      const id = revised?.continues ?? `activity:${number}.${index}.${position}`;
      const seats = distinctSeats((revised?.seats ?? []).map(seated));
      const { updates = [], formerUpdates = [], questions = [] } = past.get(id) ?? {};
      return { ...activity, id, area: areas[index]?.id ?? '', seats, updates, formerUpdates, questions };
    }),
  );
  return {
    council: before?.council ?? aCouncil({ id: `${place.workspace}/${place.channel}`, ...place }),
    version: (before?.version ?? 0) + 1,
    plan: before?.plan ?? `plan:${place.channel}`,
    revision: number,
    importedOn: at.toISOString().slice(0, 10),
    earlierRevisions: before
      ? [{ revision: before.revision, on: before.importedOn }, ...before.earlierRevisions]
      : [],
    document: decided.document,
    period: decided.period,
    parties: decided.parties,
    crossCuttingGoals: decided.crossCuttingGoals,
    areas,
    units: [...(before?.units ?? []), ...newUnits(revision.areas.flatMap((area) => area.activities))],
    coordinators: before?.coordinators ?? [],
    activities,
  };
}

function seated({ party, unit }: RevisedSeat): Seat {
  if (unit === null) return { party, unit: null };
  return { party, unit: 'continues' in unit ? unit.continues : newUnitId(party, unit.name) };
}

function newUnits(activities: readonly { readonly seats: readonly RevisedSeat[] }[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { party, unit } of activities.flatMap(({ seats }) => seats)) {
    if (unit === null || 'continues' in unit) continue;
    const id = newUnitId(party, unit.name);
    units.set(id, { id, party, name: unit.name, aliases: [], contact: null });
  }
  return [...units.values()];
}

function newUnitId(party: string, name: string): string {
  return `unit:${party} ${name}`;
}
