import { type AgendaMoments, agendaMoments } from '../domain/agenda-moments.ts';
import { meetingAt } from '../domain/agenda-schedule.ts';
import type { DeliveryTiming } from '../domain/delivery.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { WordedDelivery } from './delivery-kind.ts';

/** The meeting that a delivery is about, and its moments. */
export type AboutMeeting = { readonly meeting: Meeting; readonly moments: AgendaMoments };

/** Finds it: no meeting is ever removed. */
export function meetingOfDelivery(facts: DeliveryFacts, { subject }: WordedDelivery): AboutMeeting {
  const meeting = facts.meetings.find(({ id }) => id === subject.meeting);
  if (meeting === undefined) throw new Error(`There is no meeting ${subject.meeting}`);
  return { meeting, moments: agendaMoments(meeting, facts.settings.agenda, facts.calendar) };
}

/**
 * When a delivery is of use: as it was owed, or by `timing` where its meeting has been moved since, but never before it
 * was owed.
 */
export function movedTiming(
  { meeting }: AboutMeeting,
  { subject, dueAt, expiresAt }: WordedDelivery,
  timing: DeliveryTiming,
): DeliveryTiming {
  if (subject.at === meetingAt(meeting)) return { dueAt, expiresAt };
  return { ...timing, dueAt: new Date(Math.max(timing.dueAt.getTime(), dueAt.getTime())) };
}
