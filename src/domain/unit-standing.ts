import type { UnitStanding } from './answer.ts';
import type { Activity, Seat } from './council-plan.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';

/** Who answers for some activities: by party in the plan's order, each unit once with how many of them it has. */
export function unitStandings(snapshot: Snapshot, activities: readonly Activity[]): readonly UnitStanding[] {
  const seats = Map.groupBy(
    activities.flatMap((activity) => activity.seats),
    ({ party, unit }) => JSON.stringify([party, unit]),
  );
  const standings = [...seats.values()].flatMap(([seat, ...others]) =>
    seat === undefined ? [] : [unitStanding(snapshot, seat, others.length + 1)],
  );
  const order = snapshot.plan.parties.map(({ short }) => short);
  return standings.sort((one, other) => order.indexOf(one.party.short) - order.indexOf(other.party.short));
}

/** Who holds a seat that answers for so many activities. */
export function unitStanding(snapshot: Snapshot, { party, unit }: Seat, activities: number): UnitStanding {
  return {
    party: partyNamed(snapshot, party),
    unit: unitNamed(snapshot, unit),
    contact: snapshot.units.get(unit ?? '')?.contact ?? null,
    activities,
  };
}
