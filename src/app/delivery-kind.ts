import type { Day } from '../domain/calendar.ts';
import type { OwedDelivery } from '../domain/delivery.ts';
import type { DeliverySaying } from '../domain/delivery-saying.ts';
import type { Hours } from '../domain/delivery-window.ts';
import type { Span } from '../domain/occurrence.ts';
import type { WeeklyFacts } from '../domain/reminder-schedule.ts';
import type { KnownDelivery } from './delivery-ports.ts';

/** What a saying follows from. */
type SayingFacts = {
  readonly facts: WeeklyFacts;
  readonly delivery: Pick<KnownDelivery, 'to' | 'subject'>;
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
  say(asked: SayingFacts): DeliverySaying;
};
