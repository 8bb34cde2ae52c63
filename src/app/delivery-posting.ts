import { dayOf } from '../domain/calendar.ts';
import type { DeliveryTiming, Recipient } from '../domain/delivery.ts';
import { isLateBy } from '../domain/delivery-window.ts';
import type { Posting } from './delivery-courier.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import { kindOf } from './delivery-kinds.ts';
import type { KnownDelivery } from './delivery-ports.ts';

/** A delivery that can be worded: somebody is to get it, and the council has a plan. */
export type Addressed = {
  readonly delivery: KnownDelivery;
  readonly to: Recipient;
  readonly facts: DeliveryFacts;
};

/** What a delivery says by the plan as it is now. One that was sent late says when it should have come. */
export function deliveryPosting({ delivery, to, facts }: Addressed, now: Date, sentAt: Date = now): Posting {
  const { council } = facts.plan;
  const today = dayOf(now, council.zone);
  const kind = kindOf(delivery);
  const dueAt = meantFor(delivery, kind.timing(facts, delivery));
  return {
    delivery: { council: delivery.council, id: delivery.id },
    to,
    thread: delivery.subject.thread ?? null,
    council,
    today,
    lateFrom: isLateBy({ dueAt }, sentAt) ? dueAt : null,
    saying: kind.say({ facts, delivery, today }),
  };
}

/** When a delivery should have come: one that a person sends is due then, and was meant for earlier. */
function meantFor({ subject }: KnownDelivery, { dueAt }: DeliveryTiming): Date {
  return subject.meant === undefined ? dueAt : new Date(subject.meant);
}
