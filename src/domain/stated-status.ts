import type { Activity, Seat, Update } from './council-plan.ts';
import { type Status, statuses } from './status.ts';

/**
 * The updates that speak for a seat, newest first: its own, and those of a seat of the same party that the activity no
 * longer has. A party that moves an activity to another unit keeps what it has said.
 */
export function updatesOfSeat({ seats, updates }: Activity, seat: Seat): readonly Update[] {
  return updates.filter((update) => {
    if (isSameSeat(update.seat, seat)) return true;
    return update.seat.party === seat.party && !seats.some((current) => isSameSeat(current, update.seat));
  });
}

/** The newest status that updates state; one that speaks of none leaves the one before it standing. */
export function statedStatus(updates: readonly Update[]): Status | null {
  return updates.find(({ status }) => status !== null)?.status ?? null;
}

/** The worst status that any seat of an activity states; `null` where none does. */
export function worstStatus(activity: Activity): Status | null {
  if (activity.updates.length === 0) return null;
  const stated = new Set(activity.seats.map((seat) => statedStatus(updatesOfSeat(activity, seat))));
  return statuses.find((status) => stated.has(status)) ?? null;
}

/** Whether two seats are one. */
export function isSameSeat(one: Seat, other: Seat): boolean {
  return one.party === other.party && one.unit === other.unit;
}
