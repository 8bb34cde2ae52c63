import type { DeliverySettings } from '../domain/delivery-settings.ts';
import { type Audit, type AuditDeps, auditDeliveries } from './audit-deliveries.ts';
import { comingDeliveries } from './coming-deliveries.ts';
import { deliveryFacts } from './delivery-facts.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import type { LedgerLine } from './delivery-ledger.ts';
import type { Deps } from './ports.ts';

/** What the bot will say next of one kind: when, and to how many. */
type ComingKind = { readonly kind: string; readonly at: Date; readonly count: number };

/** What will be said, what waits for a person or for its time, what has been, and whether the ledger adds up. */
export type DeliveryList = {
  readonly coming: readonly ComingKind[];
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
  const lines = await deps.ledger.lines(council, new Date(now.getTime() - fortnight));
  const coming = deliveryKinds.flatMap((kind) => {
    const next = comingDeliveries(kind, facts, { now, lines });
    return next === null ? [] : [{ kind: kind.name, at: next.at, count: next.owed.length }];
  });
  return {
    coming: coming.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    lines,
    audit: await auditDeliveries(deps, council, { now, awakeSince: now }),
    settings: facts.settings,
  };
}
