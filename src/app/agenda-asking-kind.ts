import { agendaMoments } from '../domain/agenda-moments.ts';
import { meetingAt } from '../domain/agenda-schedule.ts';
import type { OwedDelivery } from '../domain/delivery.ts';
import { workingInstant } from '../domain/delivery-window.ts';
import { firstInstant } from '../domain/first-instant.ts';
import { type Meeting, startOf } from '../domain/meeting.ts';
import { isRemindedOn } from '../domain/reminder-schedule.ts';
import { askedForMeeting, askingDay } from './agenda-asking.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import { meetingOfDelivery, movedTiming } from './meeting-of-delivery.ts';

const days = 24 * 60 * 60 * 1000;

/**
 * The question for what an agenda lacks, one message for each person and meeting. Whoever gets their weekly reminder on
 * the same day is asked in that.
 */
export const agendaAsking: DeliveryKind = {
  name: 'agenda-asking',
  hours: 'working-hours',
  amendedFor: 7 * days,
  isByMeeting: true,
  due: (facts, { after, until }) =>
    asking(facts).flatMap(({ meeting, at, start }) =>
      at > after && at <= until && start > until ? owed(facts, meeting, at) : [],
    ),
  hurried: (facts, { after, until }) => {
    const dueAt = workingInstant(until, facts.calendar);
    return asking(facts).flatMap(({ meeting, at, start }) =>
      at <= after && start > dueAt ? owed(facts, meeting, dueAt) : [],
    );
  },
  next: (facts, after) =>
    firstInstant(
      asking(facts)
        .map(({ at }) => at)
        .filter((at) => at > after),
    ),
  timing: (facts, delivery) => {
    const about = meetingOfDelivery(facts, delivery);
    const { asking, start } = about.moments;
    return movedTiming(about, delivery, { dueAt: asking, expiresAt: start });
  },
  say: ({ facts, delivery }) => {
    const { meeting } = meetingOfDelivery(facts, delivery);
    const user = delivery.to?.kind === 'person' ? delivery.to.user : null;
    const reminder = askedForMeeting(facts, meeting).find((one) => one.user === user) ?? null;
    return { kind: 'agenda-asking', meeting, isCancelled: meeting.cancelledAt !== null, reminder };
  },
  keeping: (facts, delivery, now) =>
    meetingOfDelivery(facts, delivery).moments.start <= now ? 'no-more' : 'on',
};

function asking({ meetings, settings, calendar }: DeliveryFacts) {
  if (!settings.agendas || !settings.reminders) return [];
  return meetings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((meeting) => {
      const moments = agendaMoments(meeting, settings.agenda, calendar);
      return { meeting, at: moments.asking, start: moments.start };
    });
}

function owed(facts: DeliveryFacts, meeting: Meeting, dueAt: Date): readonly OwedDelivery[] {
  const day = askingDay(facts, meeting);
  const off = new Set(facts.wishes.flatMap((wish) => (wish.off ? [wish.user] : [])));
  return askedForMeeting(facts, meeting)
    .filter(({ user }) => !off.has(user) && !isRemindedOn(facts, user, day))
    .map(({ user }) => ({
      kind: 'agenda-asking',
      occurrence: `agenda/${meeting.id}/asking`,
      to: { kind: 'person', user },
      subject: { meeting: meeting.id, at: meetingAt(meeting) },
      dueAt,
      expiresAt: startOf(meeting, facts.calendar.zone),
    }));
}
