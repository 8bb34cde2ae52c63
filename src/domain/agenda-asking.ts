import type { Agenda } from './agenda.ts';
import type { HeldMeeting } from './agenda-facts.ts';
import { answering } from './away.ts';
import { type Day, dayOf, daysBetween } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import { lastHeard } from './freshness.ts';
import { isSettled } from './is-settled.ts';
import { type Meeting, standingMeetings } from './meeting.ts';
import type { Reminder, ReminderItem } from './reminder.ts';
import { freshDays, reminderReason } from './reminder-reason.ts';
import type { Snapshot } from './snapshot.ts';
import { statedStatus, updatesOfSeat } from './stated-status.ts';

/** What the question before a meeting follows from: its agenda, all meetings, and those held before it, latest first. */
export type AskingFacts = {
  readonly snapshot: Snapshot;
  readonly meetings: readonly Meeting[];
  readonly held: readonly HeldMeeting[];
  readonly agenda: Agenda;
};

/**
 * What each contact is asked for on a day before a meeting, the deputy while the contact is away: the reports on its
 * agenda for which their seat has said nothing since the council last met, or for eight weeks where it has not met.
 */
export function askedBefore(facts: AskingFacts, day: Day): readonly Reminder[] {
  const asked = activitiesOf(facts).flatMap((activity) =>
    activity.seats.flatMap((seat) => askedOfSeat(facts, { activity, seat }, day)),
  );
  return [...Map.groupBy(asked, ({ user }) => user)].map(([user, own]) => ({
    user,
    items: own.map(({ item }) => item),
  }));
}

function activitiesOf({ snapshot, agenda }: AskingFacts): readonly Activity[] {
  const up = agenda.headings.flatMap((heading) =>
    heading.key === 'reporting' ? heading.items.map(({ activity }) => activity.id) : [],
  );
  return snapshot.plan.activities.filter(({ id }) => up.includes(id));
}

type Asked = { readonly user: string; readonly item: ReminderItem };
type Side = { readonly activity: Activity; readonly seat: Seat };

function askedOfSeat(facts: AskingFacts, { activity, seat }: Side, day: Day): readonly Asked[] {
  const { snapshot, meetings } = facts;
  const contact = snapshot.units.get(seat.unit ?? '')?.contact ?? null;
  if (contact === null || isFresh(facts, { activity, seat }, day)) return [];
  const user = answering(contact, day);
  const { zone } = snapshot.plan.council;
  const heard = lastHeard(activity, seat);
  const silent = { kind: 'silent', since: heard && dayOf(heard, zone) } as const;
  const item: ReminderItem = {
    activity: activity.id,
    name: activity.name,
    seat,
    standsIn: contact.user !== user,
    seen: activity.updates[0]?.id ?? null,
    reason:
      reminderReason(activity, seat, { today: day, zone, meetings: standingMeetings(meetings) }) ?? silent,
  };
  return [{ user, item }];
}

function isFresh({ snapshot, held }: AskingFacts, { activity, seat }: Side, day: Day): boolean {
  if (isSettled(statedStatus(updatesOfSeat(activity, seat)))) return true;
  const heard = lastHeard(activity, seat);
  if (heard === null) return false;
  const on = dayOf(heard, snapshot.plan.council.zone);
  const [last] = held;
  return last ? on > last.agenda.meeting.day : daysBetween(on, day) < freshDays;
}
