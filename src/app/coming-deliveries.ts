import { deliveryKey, type OwedDelivery } from '../domain/delivery.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import type { DeliveryKind } from './delivery-kind.ts';
import type { LedgerLine } from './delivery-ledger.ts';

/** What of a kind comes next: when, and to whom; never empty. */
export type ComingDeliveries = { readonly at: Date; readonly owed: readonly OwedDelivery[] };

/** So many turns of a kind may have been sent beforehand or left out; more is nobody's wish. */
const mostTurns = 10;

/** What comes next of a kind and has not been taken up: what was sent beforehand or left out does not come. */
export function comingDeliveries(
  kind: DeliveryKind,
  facts: DeliveryFacts,
  { now, lines }: { readonly now: Date; readonly lines: readonly LedgerLine[] },
): ComingDeliveries | null {
  const taken = new Set(lines.map(({ occurrence, to }) => deliveryKey(occurrence, to)));
  let after = now;
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const at = kind.next(facts, after);
    if (at === null) return null;
    const owed = kind
      .due(facts, { after, until: at })
      .filter(({ occurrence, to }) => !taken.has(deliveryKey(occurrence, to)));
    if (owed.length > 0) return { at, owed };
    after = at;
  }
  return null;
}
