import { dayOf } from '../domain/calendar.ts';
import type { Recipient } from '../domain/delivery.ts';
import { isLateBy } from '../domain/delivery-window.ts';
import type { WeeklyFacts } from '../domain/reminder-schedule.ts';
import type { Posting } from './delivery-courier.ts';
import { kindOf } from './delivery-kinds.ts';
import type { ClaimedDelivery } from './delivery-ports.ts';

/** A delivery that can be worded: it is in hand, somebody is to get it, and the council has a plan. */
export type Addressed = {
  readonly claimed: ClaimedDelivery;
  readonly to: Recipient;
  readonly facts: WeeklyFacts;
};

/** What a delivery says by the plan as it is, on the day of `at`; a late one says when it should have come. */
export function deliveryPosting({ claimed, to, facts }: Addressed, at: Date): Posting {
  const { council } = facts.plan;
  const today = dayOf(at, council.zone);
  return {
    delivery: { council: claimed.council, id: claimed.id },
    to,
    council,
    today,
    lateFrom: isLateBy(claimed, at) ? claimed.dueAt : null,
    saying: kindOf(claimed).say({ facts, delivery: claimed, today }),
  };
}
