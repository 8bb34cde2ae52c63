import { dayOf } from '../domain/calendar.ts';
import type { OwedDelivery } from '../domain/delivery.ts';
import { reminderOf } from '../domain/reminder.ts';
import { duePosts, dueReminders, nextPost, nextReminder } from '../domain/reminder-schedule.ts';
import { withAsked } from './agenda-asking.ts';
import { agendaAsking } from './agenda-asking-kind.ts';
import { agendaKinds } from './agenda-kinds.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import { weeklyPost } from './weekly-post.ts';

const days = 24 * 60 * 60 * 1000;

/** What is owed by the week or by what has happened is never hurried, and keeps the time it was given. */
const steady = {
  isByMeeting: false,
  hurried: () => [],
  timing: (_facts, { dueAt, expiresAt }) => ({ dueAt, expiresAt }),
  keeping: () => 'on',
} satisfies Partial<DeliveryKind>;

const reminder: DeliveryKind = {
  ...steady,
  name: 'reminder',
  hours: 'working-hours',
  amendedFor: 7 * days,
  due: dueReminders,
  next: nextReminder,
  say: ({ facts, delivery: { to, dueAt }, today }) => {
    if (to?.kind !== 'person') return { kind: 'reminder', reminder: null };
    const { user } = to;
    const due = dayOf(dueAt, facts.calendar.zone);
    const own = reminderOf(facts, user, today);
    return { kind: 'reminder', reminder: withAsked(facts, { user, reminder: own }, due) };
  },
};

const postOfWeek: DeliveryKind = {
  ...steady,
  name: 'weekly-post',
  hours: 'working-hours',
  amendedFor: 7 * days,
  due: duePosts,
  next: nextPost,
  say: ({ facts, today }) => ({ kind: 'weekly-post', post: weeklyPost(facts, today) }),
};

/** Owed when another delivery was parked, never by the calendar. */
const notice: DeliveryKind = {
  ...steady,
  name: 'notice',
  hours: 'any-time',
  amendedFor: 0,
  due: () => [],
  next: () => null,
  say: ({ delivery: { subject } }) => ({
    kind: 'notice',
    error: subject.error ?? '',
    about: {
      delivery: subject.delivery ?? '',
      kind: subject.kind ?? '',
      channel: subject.channel ?? null,
    },
  }),
};

/** Every kind of message that the bot says by itself. */
export const deliveryKinds: readonly DeliveryKind[] = [
  reminder,
  postOfWeek,
  ...agendaKinds,
  agendaAsking,
  notice,
];

/** The kind of a delivery; a claim asks only for kinds that are known. */
export function kindOf({ kind }: Pick<OwedDelivery, 'kind'>): DeliveryKind {
  const known = deliveryKinds.find(({ name }) => name === kind);
  if (known === undefined) throw new Error(`There is no kind of delivery called ${kind}`);
  return known;
}
