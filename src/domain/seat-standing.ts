import type { Named, SeatStanding } from './answer.ts';
import type { Activity } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import type { Snapshot } from './snapshot.ts';
import { statedStatus, updatesOfSeat } from './stated-status.ts';

/** Every side of an activity in the plan's order: who answers and what they last said, or that they have not. */
export function seatStandings(snapshot: Snapshot, activity: Activity): readonly SeatStanding[] {
  return activity.seats.map((seat) => {
    const updates = updatesOfSeat(activity, seat);
    return {
      party: partyNamed(snapshot, seat.party),
      unit: unitNamed(snapshot, seat.unit),
      contact: snapshot.units.get(seat.unit ?? '')?.contact ?? null,
      status: statedStatus(updates),
      latest: updates[0] ?? null,
    };
  });
}

/** The party of a short name; one that the plan does not list is known by the short name alone. */
export function partyNamed({ parties }: Snapshot, short: string): Party {
  return parties.get(short) ?? { short, name: short };
}

/** The unit of an id, `null` for a seat that the party has alone. */
export function unitNamed({ units }: Snapshot, id: string | null): Named | null {
  const unit = units.get(id ?? '');
  return unit === undefined ? null : { id: unit.id, name: unit.name };
}
