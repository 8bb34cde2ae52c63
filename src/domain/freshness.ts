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

/**
 * The latest day since which every seat of an activity has spoken of it, so that one party's update does not stand for
 * the other's; `null` while one never has. An activity without seats is spoken of by any update.
 */
export function heardFromAllSince(activity: Activity, zone: Zone): Day | null {
  const { seats, updates } = activity;
  const heard = seats.length > 0 ? seats.map((seat) => lastHeard(activity, seat)) : [updates[0]?.at ?? null];
  const days = heard.flatMap((at) => (at === null ? [] : [dayOf(at, zone)]));
  return days.length < heard.length ? null : (days.sort()[0] ?? null);
}
