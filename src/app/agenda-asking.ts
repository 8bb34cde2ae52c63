import { askedBefore } from '../domain/agenda-asking.ts';
import { agendaMoments } from '../domain/agenda-moments.ts';
import { type Day, dayOf } from '../domain/calendar.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import { agendaOf } from './meeting-agenda.ts';

/** The day on which a council's contacts are asked for what a meeting's agenda lacks. */
export function askingDay({ settings, calendar }: DeliveryFacts, meeting: Meeting): Day {
  return dayOf(agendaMoments(meeting, settings.agenda, calendar).asking, calendar.zone);
}

/** What everybody is asked for before a meeting; nobody where it is cancelled. */
export function askedForMeeting(facts: DeliveryFacts, meeting: Meeting): readonly Reminder[] {
  if (meeting.cancelledAt !== null) return [];
  const { agenda } = agendaOf(facts, meeting);
  const held = facts.records.held.filter((one) => one.agenda.meeting.id !== meeting.id);
  const { snapshot, meetings } = facts;
  return askedBefore({ snapshot, meetings, held, agenda }, askingDay(facts, meeting));
}

/** A weekly reminder with what the person is asked for that day before a meeting: nobody gets two messages. */
export function withAsked(
  facts: DeliveryFacts,
  { user, reminder }: { readonly user: string; readonly reminder: Reminder | null },
  day: Day,
): Reminder | null {
  if (!facts.settings.agendas) return reminder;
  const known = reminder?.items ?? [];
  const asked = facts.meetings
    .filter((meeting) => askingDay(facts, meeting) === day)
    .flatMap((meeting) => askedForMeeting(facts, meeting))
    .flatMap((one) => (one.user === user ? one.items : []));
  const others = asked.filter(
    ({ activity, seat }) =>
      !known.some(
        (item) =>
          item.activity === activity && item.seat.party === seat.party && item.seat.unit === seat.unit,
      ),
  );
  const items = [...known, ...others];
  return items.length === 0 ? null : { user, items };
}
