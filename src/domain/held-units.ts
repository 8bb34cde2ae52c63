import type { HeldUnit } from './answer.ts';
import type { Activity, Unit } from './council-plan.ts';
import type { Snapshot } from './snapshot.ts';
import { unitStanding } from './unit-standing.ts';

/** The units whose seat a person holds, or stands in for as the deputy. */
export function heldUnits({ plan }: Snapshot, user: string): readonly Unit[] {
  return plan.units.filter(({ contact }) => contact?.user === user || contact?.deputy === user);
}

/** The same as they stand, with how many activities each answers for. */
export function heldStandings(snapshot: Snapshot, user: string): readonly HeldUnit[] {
  return heldUnits(snapshot, user).map(({ id, party, contact }) => ({
    ...unitStanding(snapshot, { party, unit: id }, countOf(snapshot.plan.activities, id)),
    asDeputy: contact?.user !== user,
  }));
}

function countOf(activities: readonly Activity[], unitId: string): number {
  return activities.filter(({ seats }) => seats.some(({ unit }) => unit === unitId)).length;
}
