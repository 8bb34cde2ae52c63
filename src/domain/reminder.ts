import { answering } from './away.ts';
import type { Day } from './calendar.ts';
import type { Activity, Contact, CouncilPlan, Seat } from './council-plan.ts';
import { type Meeting, standingMeetings } from './meeting.ts';
import { type ReminderReason, reminderReason } from './reminder-reason.ts';

/** One update that is asked for. `standsIn`: the person is asked as deputy; `seen` is the activity's newest update. */
export type ReminderItem = {
  readonly activity: string;
  readonly name: string;
  readonly seat: Seat;
  readonly standsIn: boolean;
  readonly seen: string | null;
  readonly reason: ReminderReason;
};

/** Everything that one person is asked for, late first, else in plan order; never empty. */
export type Reminder = { readonly user: string; readonly items: readonly ReminderItem[] };

/** What is awaited follows from the plan, and from when the council meets; cancelled meetings count for nothing. */
export type AwaitedFacts = { readonly plan: CouncilPlan; readonly meetings: readonly Meeting[] };

/** What a person is to be reminded of on a day: their activities that lack an update; `null` where none does. */
export function reminderOf({ plan, meetings }: AwaitedFacts, user: string, today: Day): Reminder | null {
  const reading = { today, zone: plan.council.zone, meetings: standingMeetings(meetings) };
  const contacts = contactsByUnit(plan);
  const items = plan.activities.flatMap((activity) =>
    activity.seats.flatMap((seat): readonly ReminderItem[] => {
      const contact = contacts.get(seat.unit ?? '') ?? null;
      if (contact === null || answering(contact, today) !== user) return [];
      const reason = reminderReason(activity, seat, reading);
      return reason ? [{ ...named(activity), seat, standsIn: contact.user !== user, reason }] : [];
    }),
  );
  return items.length === 0 ? null : { user, items: items.toSorted(lateFirst) };
}

/** Everybody whom the plan's seats are asked of on a day, each once. */
export function remindedPeople(plan: CouncilPlan, today: Day): readonly string[] {
  const contacts = contactsByUnit(plan);
  const units = plan.activities.flatMap(({ seats }) => seats.map(({ unit }) => unit ?? ''));
  const asked = units.map((unit) => {
    const contact = contacts.get(unit) ?? null;
    return contact && answering(contact, today);
  });
  return [...new Set(asked)].filter((user) => user !== null);
}

function named({ id, name, updates: [newest] }: Activity) {
  return { activity: id, name, seen: newest?.id ?? null };
}

function contactsByUnit({ units }: CouncilPlan): ReadonlyMap<string, Contact | null> {
  return new Map(units.map(({ id, contact }) => [id, contact]));
}

function lateFirst(one: ReminderItem, other: ReminderItem): number {
  return Number(other.reason.kind === 'late') - Number(one.reason.kind === 'late');
}
