import { type Day, dayOf, daysBetween } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import { dueForSeat, type Reading } from './due-for-seat.ts';
import { updatesOfSeat } from './stated-status.ts';

/**
 * Why a seat is asked for an update: the dated reporting has begun, it has passed, or an activity that is reported on as
 * it goes has been silent for long (`since` its latest update, `null` where there is none).
 */
export type ReminderReason =
  | { readonly kind: 'due' | 'late'; readonly text: string; readonly to: Day }
  | { readonly kind: 'silent'; readonly since: Day | null };

/** What is reported as it goes is fresh for eight weeks: a council meets about every second month. */
export const freshDays = 56;

/** Why a seat lacks an update for the coming reporting on a day; `null` where it lacks none. */
export function reminderReason(activity: Activity, seat: Seat, reading: Reading): ReminderReason | null {
  const due = dueForSeat(activity, seat, reading);
  switch (due.kind) {
    case 'settled':
    case 'unstated':
      return null;
    case 'ongoing':
      return silence(activity, seat, reading);
    case 'dated': {
      const { from, to, text } = due.reporting;
      if (due.reported || reading.today < from) return null;
      return { kind: due.late ? 'late' : 'due', text, to };
    }
  }
}

/** What has not begun yet asks nothing of anybody. */
function silence(activity: Activity, seat: Seat, { today, zone }: Reading): ReminderReason | null {
  const begins = activity.start?.from ?? null;
  if (begins !== null && begins > today) return null;
  const [newest] = updatesOfSeat(activity, seat);
  if (newest === undefined) return { kind: 'silent', since: null };
  const since = dayOf(newest.at, zone);
  return daysBetween(since, today) >= freshDays ? { kind: 'silent', since } : null;
}
