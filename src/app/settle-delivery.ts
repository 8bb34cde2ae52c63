import type { DeliveryFacts } from './delivery-facts.ts';
import { deliveryNotices } from './delivery-notices.ts';
import type { ClaimedDelivery, Outbox, Settling } from './delivery-ports.ts';
import type { Deps } from './ports.ts';

type SettlingDeps = Pick<Deps, 'clock' | 'log'> & { readonly outbox: Pick<Outbox, 'settle'> };
type Settled = { readonly delivery: ClaimedDelivery; readonly facts: DeliveryFacts | null };

/**
 * Puts down how an attempt ended. One that is parked is owed to the coordinators in the same statement, so that they are
 * told once and never of nothing. `false`: the delivery is in somebody else's hands by now.
 */
export function settleDelivery(
  { clock, log, outbox }: SettlingDeps,
  { delivery, facts }: Settled,
  settling: Omit<Settling, 'owed'>,
): Promise<boolean> {
  const { council, id, kind, attempt } = delivery;
  const { settlement } = settling;
  const now = clock.now();
  if (settlement.state !== 'parked') return outbox.settle(delivery, settling, now);
  const { error } = settlement;
  log.warn({ council, delivery: id, kind, attempt, reason: error }, 'A delivery waits for a person');
  const coordinators = facts?.plan.coordinators.map(({ user }) => user) ?? [];
  return outbox.settle(
    delivery,
    { ...settling, owed: deliveryNotices(delivery, { error, coordinators }, now) },
    now,
  );
}
