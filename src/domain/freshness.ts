import { type Day, dayOf, type Zone } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import { updatesOfSeat } from './stated-status.ts';

/**
 * When a seat last spoke of an activity, also to say that nothing is new; `null` where it never has. What was taken back
 * does not count, and a new wording is heard when the first was.
 */
export function lastHeard(activity: Activity, seat: Seat): Date | null {
  return updatesOfSeat(activity, seat)[0]?.at ?? null;
}

/** The seats that have not spoken of an activity on a day or after it (`null`: that never have), in the plan's order. */
export function silentSeats(activity: Activity, since: Day | null, zone: Zone): readonly Seat[] {
  return activity.seats.filter((seat) => {
    const heard = lastHeard(activity, seat);
    return heard === null || (since !== null && dayOf(heard, zone) < since);
  });
}
