import { deliveryKey, type OwedDelivery, type Recipient } from './delivery.ts';

/** Who held a seat when something was due. */
export type HeldSeat = { readonly user: string; readonly deputy: string | null };

/** A message that is in the ledger, as far as the audit looks at it. */
export type AuditedLine = { readonly occurrence: string; readonly to: Recipient | null };

/**
 * What should have been said and is not in the ledger. Only what nothing but a fault explains: somebody who held no seat
 * when it was due was owed nothing, and while a contact is away the deputy is spoken to instead.
 */
export function missingDeliveries(
  owed: readonly OwedDelivery[],
  lines: readonly AuditedLine[],
  heldAt: (due: Date) => readonly HeldSeat[],
): readonly OwedDelivery[] {
  const said = new Set(lines.map(({ occurrence, to }) => deliveryKey(occurrence, to)));
  return owed.filter(({ occurrence, to, dueAt }) => {
    if (to.kind === 'channel') return !said.has(deliveryKey(occurrence, to));
    const seats = heldAt(dueAt).filter(({ user, deputy }) => user === to.user || deputy === to.user);
    const asked = seats.flatMap(({ user, deputy }) => (deputy === null ? [user] : [user, deputy]));
    return (
      asked.length > 0 && !asked.some((user) => said.has(deliveryKey(occurrence, { kind: 'person', user })))
    );
  });
}
