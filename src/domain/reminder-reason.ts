import { type Day, dayOf, daysBetween, plusDays } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import type { Reporting } from './decided-plan.ts';
import { dueForSeat, type Reading } from './due-for-seat.ts';
import { lastHeard } from './freshness.ts';
import type { Meeting } from './meeting.ts';
import { meetingFor } from './meeting-for.ts';
import { updatesOfSeat } from './stated-status.ts';

/**
 * Why a seat is asked for an update: the dated reporting is due, at a meeting on the day `at` where one is planned; it has
 * passed; or an activity that is reported on as it goes has been silent for long (`since` its latest update, `null` where
 * there is none).
 */
export type ReminderReason =
  | { readonly kind: 'due'; readonly text: string; readonly to: Day; readonly at: Day | null }
  | { readonly kind: 'late'; readonly text: string; readonly to: Day }
  | { readonly kind: 'silent'; readonly since: Day | null };

/** What is reported as it goes is fresh for eight weeks: a council meets about every second month. */
export const freshDays = 56;

/** A dated reporting is asked for at the latest so many days before the meeting it falls to. */
const noticeDays = 14;

/** The day on which a plan is read, and the council's meetings, cancelled ones not among them. */
export type ReadingBetweenMeetings = Reading & { readonly meetings: readonly Pick<Meeting, 'day'>[] };

/** Why a seat lacks an update for the coming reporting on a day; `null` where it lacks none. */
export function reminderReason(
  activity: Activity,
  seat: Seat,
  reading: ReadingBetweenMeetings,
): ReminderReason | null {
  const due = dueForSeat(activity, seat, reading);
  switch (due.kind) {
    case 'settled':
    case 'unstated':
      return null;
    case 'ongoing':
      return silence(activity, seat, reading);
    case 'dated':
      return dated(due.reporting, lastHeard(activity, seat), reading);
  }
}

/**
 * A reporting is for the meeting it falls to: it is asked for from its first day, yet no more than eight weeks before
 * that meeting and no less than two. Without a meeting ahead its own days alone count.
 */
function dated(
  { from, to, text }: Reporting & { kind: 'dated' },
  heard: Date | null,
  { today, zone, meetings }: ReadingBetweenMeetings,
): ReminderReason | null {
  const meeting = meetingFor({ from, to }, meetings);
  const at = meeting !== null && meeting.day >= today ? meeting.day : null;
  const asked = at === null ? from : within(from, plusDays(at, -freshDays), plusDays(at, -noticeDays));
  if (heard !== null && dayOf(heard, zone) >= earlier(from, asked)) return null;
  if (today > to) return { kind: 'late', text, to };
  return today < asked ? null : { kind: 'due', text, to, at };
}

function within(day: Day, first: Day, last: Day): Day {
  return day < first ? first : earlier(day, last);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
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
