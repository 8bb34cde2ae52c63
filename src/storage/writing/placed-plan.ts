import { randomUUID } from 'node:crypto';
import type { PlanImport } from '../../app/ports.ts';
import type { DecidedActivity, DecidedArea } from '../../domain/decided-plan.ts';
import type { RevisedSeat } from '../../domain/plan-revision.ts';

type PlacedArea = { readonly id: string; readonly isNew: boolean; readonly decided: DecidedArea };

export type PlacedActivity = {
  readonly id: string;
  readonly isNew: boolean;
  readonly areaId: string;
  readonly decided: DecidedActivity;
  readonly seats: readonly RevisedSeat[];
};

export type PlacedPlan = {
  readonly areas: readonly PlacedArea[];
  readonly activities: readonly PlacedActivity[];
};

/** Every area and activity of a decided plan under its id: the one it continues, else a new one. In plan order. */
export function placedPlan({ decided, revision }: Pick<PlanImport, 'decided' | 'revision'>): PlacedPlan {
  const areas = pairs(decided.areas, revision.areas).map(([area, revised]) => {
    const placed = { ...identity(revised.continues), decided: area };
    const activities = pairs(area.activities, revised.activities).map(([activity, { continues, seats }]) => ({
      ...identity(continues),
      areaId: placed.id,
      decided: activity,
      seats,
    }));
    return { placed, activities };
  });
  return {
    areas: areas.map(({ placed }) => placed),
    activities: areas.flatMap(({ activities }) => activities),
  };
}

function identity(continues: string | null) {
  return { id: continues ?? randomUUID(), isNew: continues === null };
}

function pairs<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly (readonly [One, Other])[] {
  if (ones.length !== others.length)
    throw new Error('The revision was decided about another plan than this one');
  return ones.map((one, index) => [one, others[index] as Other]);
}
