import type { Day } from '../domain/calendar.ts';
import type { OwedDelivery } from '../domain/delivery.ts';
import type { Hours } from '../domain/delivery-window.ts';
import type { Span } from '../domain/occurrence.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { ReminderPost } from '../domain/reminder-post.ts';
import type { WeeklyFacts } from '../domain/reminder-schedule.ts';
import type { ClaimedDelivery } from './delivery-ports.ts';

/** What is said, before it has words. A kind that comes later adds its own. `null`: nothing is left to say. */
export type Saying =
  | { readonly kind: 'reminder'; readonly reminder: Reminder | null }
  | { readonly kind: 'weekly-post'; readonly post: ReminderPost | null }
  | { readonly kind: 'notice'; readonly error: string; readonly about: NoticeAbout };

/** The delivery that a coordinator is told of; `channel` is `null` where it was for a person. */
type NoticeAbout = { readonly delivery: string; readonly kind: string; readonly channel: string | null };

/** What a saying follows from. */
export type SayingFacts = {
  readonly facts: WeeklyFacts;
  readonly delivery: Pick<ClaimedDelivery, 'to' | 'subject'>;
  readonly today: Day;
};

/** One kind of message that the bot says by itself. All of it is pure: when it is owed, and what it says once it is time. */
export type DeliveryKind = {
  readonly name: string;
  /** When it may still come if it is late. */
  readonly hours: Hours;
  /** For so many milliseconds a sent message is kept as the plan is; 0: it stays as it was sent. */
  readonly amendedFor: number;
  due(facts: WeeklyFacts, span: Span): readonly OwedDelivery[];
  next(facts: WeeklyFacts, after: Date): Date | null;
  say(asked: SayingFacts): Saying;
};

/** Whether a saying has come to nothing since it was owed, so that it is not sent. */
export function isEmpty(saying: Saying): boolean {
  switch (saying.kind) {
    case 'reminder':
      return saying.reminder === null;
    case 'weekly-post':
      return saying.post === null;
    case 'notice':
      return false;
  }
}
