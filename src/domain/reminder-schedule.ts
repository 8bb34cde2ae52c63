import { type Day, dayOf, plusDays } from './calendar.ts';
import type { CouncilPlan } from './council-plan.ts';
import type { OwedDelivery, Recipient } from './delivery.ts';
import type { DeliverySettings, WeeklyRule } from './delivery-settings.ts';
import { nextOccurrence, type Occurrence, type Span, weeklyOccurrences } from './occurrence.ts';
import { remindedPeople } from './reminder.ts';
import type { ScheduleCalendar } from './schedule-calendar.ts';
import { instantAt } from './wall-time.ts';

/** What a person wants of the weekly reminder; what is `null` is the council's. */
export type ReminderWish = {
  readonly user: string;
  readonly off: boolean;
  readonly weekday: number | null;
  readonly time: string | null;
};

/** What the week's messages follow from. */
export type WeeklyFacts = {
  readonly plan: CouncilPlan;
  readonly settings: DeliverySettings;
  readonly wishes: readonly ReminderWish[];
  readonly calendar: ScheduleCalendar;
};

/** A Monday's message is of no use on Tuesday afternoon. */
const grace = 24 * 60 * 60 * 1000;

/** The weekly reminders that fall due within a span: one for each person whom a seat is asked of, at the time they want. */
export function dueReminders(facts: WeeklyFacts, span: Span): readonly OwedDelivery[] {
  return byRule(remindersWanted(facts, span.until)).flatMap(({ rule, users }) =>
    weeklyOccurrences(rule, span, facts.calendar).flatMap((occurrence) =>
      users.map((user) => owed('reminder', occurrence, { kind: 'person', user })),
    ),
  );
}

/** Whether a person gets their weekly reminder on a day. */
export function isRemindedOn(facts: WeeklyFacts, user: string, day: Day): boolean {
  const { zone } = facts.calendar;
  const [begins, ends] = [instantAt(day, '00:00', zone), instantAt(plusDays(day, 1), '00:00', zone)];
  const span = { after: new Date(begins.getTime() - 1), until: new Date(ends.getTime() - 1) };
  return dueReminders(facts, span).some(({ to }) => to.kind === 'person' && to.user === user);
}

/** When the next weekly reminder after an instant comes, whoever gets it; `null` where nobody gets any. */
export function nextReminder(facts: WeeklyFacts, after: Date): Date | null {
  const rules = byRule(remindersWanted(facts, after));
  return earliest(rules.map(({ rule }) => nextOccurrence(rule, after, facts.calendar)?.at ?? null));
}

/** The weekly posts to the council's channel that fall due within a span. */
export function duePosts({ plan, settings, calendar }: WeeklyFacts, span: Span): readonly OwedDelivery[] {
  if (!settings.weeklyPost) return [];
  const { channel } = plan.council;
  return weeklyOccurrences(settings.weekly, span, calendar).map((occurrence) =>
    owed('weekly-post', occurrence, { kind: 'channel', channel }),
  );
}

/** When the next weekly post after an instant comes. */
export function nextPost({ settings, calendar }: WeeklyFacts, after: Date): Date | null {
  return settings.weeklyPost ? (nextOccurrence(settings.weekly, after, calendar)?.at ?? null) : null;
}

type Wanted = { readonly user: string; readonly rule: WeeklyRule };

function remindersWanted({ plan, settings, wishes }: WeeklyFacts, now: Date): readonly Wanted[] {
  if (!settings.reminders) return [];
  const { weekly } = settings;
  const wishOf = new Map(wishes.map((wish) => [wish.user, wish]));
  return remindedPeople(plan, dayOf(now, plan.council.zone)).flatMap((user) => {
    const wish = wishOf.get(user);
    if (wish?.off) return [];
    return [{ user, rule: { weekday: wish?.weekday ?? weekly.weekday, time: wish?.time ?? weekly.time } }];
  });
}

/** Most people have the council's rule, whose occurrences are then found once. */
function byRule(wanted: readonly Wanted[]) {
  const groups = Map.groupBy(wanted, ({ rule }) => `${rule.weekday} ${rule.time}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ rule }) => ({ rule, users: group.map(({ user }) => user) })),
  );
}

function owed(kind: string, { week, at }: Occurrence, to: Recipient): OwedDelivery {
  const expiresAt = new Date(at.getTime() + grace);
  return { kind, occurrence: `${kind}/${week}`, to, subject: {}, dueAt: at, expiresAt };
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  const known = instants.filter((instant) => instant !== null);
  return known.reduce<Date | null>((first, one) => (first === null || one < first ? one : first), null);
}
