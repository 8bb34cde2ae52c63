import type { OwedDelivery } from '../domain/delivery.ts';
import type { ClaimedDelivery } from './delivery-ports.ts';

const useful = 7 * 24 * 60 * 60 * 1000;

/**
 * What the coordinators are owed when a delivery is parked, each once. A notice that is parked itself owes nothing, nor
 * does what somebody who has left was to get: of that the coordinators hear by the seat that is vacant. No person is
 * named in it: who can be forgotten is found by the delivery.
 */
export function deliveryNotices(
  { id, kind, to }: ClaimedDelivery,
  { error, coordinators }: { readonly error: string; readonly coordinators: readonly string[] },
  now: Date,
): readonly OwedDelivery[] {
  const isOfLeaver = to?.kind === 'person' && error === 'user_disabled';
  if (kind === 'notice' || isOfLeaver) return [];
  const channel = to?.kind === 'channel' ? { channel: to.channel } : {};
  return [...new Set(coordinators)].map((user) => ({
    kind: 'notice',
    occurrence: `notice/${id}/${error}`,
    to: { kind: 'person', user },
    subject: { delivery: id, kind, error, ...channel },
    dueAt: now,
    expiresAt: new Date(now.getTime() + useful),
  }));
}
