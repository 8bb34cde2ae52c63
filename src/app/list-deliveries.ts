import type { DeliverySettings } from '../domain/delivery-settings.ts';
import { type Audit, type AuditDeps, auditDeliveries } from './audit-deliveries.ts';
import { deliveryFacts } from './delivery-facts.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { LedgerLine } from './delivery-ledger.ts';
import type { Deps } from './ports.ts';

/** What the bot will say next of one kind: when, and to how many. */
type ComingDeliveries = { readonly kind: string; readonly at: Date; readonly count: number };

/** What will be said, what waits for a person or for its time, what has been, and whether the ledger adds up. */
export type DeliveryList = {
  readonly coming: readonly ComingDeliveries[];
  readonly lines: readonly LedgerLine[];
  readonly audit: Audit;
  readonly settings: DeliverySettings;
};

const fortnight = 14 * 24 * 60 * 60 * 1000;

/** Everything a coordinator may want to know of what the bot says by itself; `null` where the council has no plan. */
export async function listDeliveries(
  deps: AuditDeps & Pick<Deps, 'clock'>,
  council: string,
): Promise<DeliveryList | null> {
  const facts = await deliveryFacts(deps, council);
  if (facts === null) return null;
  const now = deps.clock.now();
  const coming = deliveryKinds.map((kind) => {
    const at = kind.next(facts, now);
    const owed = at === null ? [] : kind.due(facts, { after: now, until: at });
    return { kind: kind.name, at, count: owed.length };
  });
  return {
    coming: coming
      .flatMap(({ kind, at, count }) => (at === null || count === 0 ? [] : [{ kind, at, count }]))
      .toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    lines: await deps.ledger.lines(council, new Date(now.getTime() - fortnight)),
    audit: await auditDeliveries(deps, council, { now, awakeSince: now }),
    settings: facts.settings,
  };
}
