import type { Day } from '../domain/calendar.ts';
import type { DeliveryTiming, OwedDelivery } from '../domain/delivery.ts';
import type { DeliverySaying } from '../domain/delivery-saying.ts';
import type { Hours } from '../domain/delivery-window.ts';
import type { Span } from '../domain/occurrence.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { KnownDelivery } from './delivery-ports.ts';

/** What is known of a delivery when it is worded. */
export type WordedDelivery = Pick<KnownDelivery, 'to' | 'subject' | 'dueAt' | 'expiresAt'>;

/** What a saying follows from. */
type SayingFacts = {
  readonly facts: DeliveryFacts;
  readonly delivery: WordedDelivery;
  readonly today: Day;
};

/** Whether a sent message is worded anew where the plan has changed: for now, a last time, or never again. */
export type Keeping = 'on' | 'once-more' | 'no-more';

/** One kind of message that the bot says by itself. All of it is pure: when it is owed, and what it says once it is time. */
export type DeliveryKind = {
  readonly name: string;
  /** When it may still come if it is late. */
  readonly hours: Hours;
  /** For so many milliseconds a sent message is kept as the plan is; 0: it stays as it was sent. */
  readonly amendedFor: number;
  /** Whether it is owed by when the council meets; else by the week, or by what has happened. */
  readonly isByMeeting: boolean;
  due(facts: DeliveryFacts, span: Span): readonly OwedDelivery[];
  /** What has come to be owed in a span although its moment lies before: a meeting was planned at short notice. */
  hurried(facts: DeliveryFacts, span: Span): readonly OwedDelivery[];
  next(facts: DeliveryFacts, after: Date): Date | null;
  /** When a delivery is of use as things are now: its meeting may have been moved. */
  timing(facts: DeliveryFacts, delivery: WordedDelivery): DeliveryTiming;
  say(asked: SayingFacts): DeliverySaying;
  keeping(facts: DeliveryFacts, delivery: WordedDelivery, now: Date): Keeping;
};
