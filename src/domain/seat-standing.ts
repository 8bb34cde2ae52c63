import type { SeatStanding } from './answer.ts';
import type { Activity, RaisedQuestion, Seat } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import type { SeatName } from './seat-name.ts';
import type { Snapshot } from './snapshot.ts';
import { isSameSeat, statedStatus, updatesOfSeat } from './stated-status.ts';
import { withdrawnUpdates } from './withdrawn-updates.ts';

/** Every side of an activity in the plan's order: who answers and what they last said, or that they have not. */
export function seatStandings(snapshot: Snapshot, activity: Activity): readonly SeatStanding[] {
  return activity.seats.map((seat) => seatStanding(snapshot, activity, seat));
}

/** One side of an activity: who answers and what they last said, or that they have not. */
export function seatStanding(snapshot: Snapshot, activity: Activity, seat: Seat): SeatStanding {
  const updates = updatesOfSeat(activity, seat);
  const report = updates.find(({ nature }) => nature === 'report') ?? null;
  return {
    party: partyNamed(snapshot, seat.party),
    unit: unitNamed(snapshot, seat.unit),
    contact: snapshot.units.get(seat.unit ?? '')?.contact ?? null,
    status: statedStatus(updates),
    latest: updates[0] ?? null,
    report,
    question: newestQuestion(activity, seat),
  };
}

/** The party of a short name; one that the plan does not list is known by the short name alone. */
export function partyNamed({ parties }: Snapshot, short: string): Party {
  return parties.get(short) ?? { short, name: short };
}

/** The unit of an id, `null` for a seat that the party has alone. */
export function unitNamed({ units }: Snapshot, id: string | null): SeatName['unit'] {
  const unit = units.get(id ?? '');
  return unit === undefined ? null : { id: unit.id, name: unit.name };
}

/** What a seat last asked of the council, unless it was taken back: a later report does not settle a question. */
function newestQuestion(activity: Activity, seat: Seat): RaisedQuestion | null {
  const withdrawn = withdrawnUpdates(activity);
  const asked = activity.questions.find(
    (question) => isSameSeat(question.seat, seat) && !withdrawn.has(question.update),
  );
  return asked ?? null;
}
