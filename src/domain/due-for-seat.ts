import { type Day, dayOf, type Zone } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import type { Reporting } from './decided-plan.ts';
import { lastHeard } from './freshness.ts';
import { isSettled } from './is-settled.ts';
import { statedStatus, updatesOfSeat } from './stated-status.ts';

/**
 * What one seat owes the council about an activity. `dated`: whether it has reported since the first day of the
 * reporting, and whether the last day has passed without that. `settled` is done or cancelled, `unstated` where the
 * plan names no time that can be read.
 */
export type Due =
  | { readonly kind: 'settled' | 'ongoing' | 'unstated' }
  | {
      readonly kind: 'dated';
      readonly reporting: Reporting & { kind: 'dated' };
      readonly reported: boolean;
      readonly late: boolean;
    };

/** The day on which a plan is read, and the zone whose days count. */
export type Reading = { readonly today: Day; readonly zone: Zone };

/** What a seat owes on a day. That nothing is new counts as reported; what another seat says does not. */
export function dueForSeat(activity: Activity, seat: Seat, { today, zone }: Reading): Due {
  const { reporting } = activity;
  if (isSettled(statedStatus(updatesOfSeat(activity, seat)))) return { kind: 'settled' };
  if (reporting.kind === 'ongoing') return { kind: 'ongoing' };
  if (reporting.kind !== 'dated') return { kind: 'unstated' };
  const heard = lastHeard(activity, seat);
  const reported = heard !== null && dayOf(heard, zone) >= reporting.from;
  return { kind: 'dated', reporting, reported, late: !reported && today > reporting.to };
}
