import type { PostedCopy } from '../domain/delivery.ts';
import { type DeliveryTimes, pauseAfter, type Settlement } from '../domain/delivery-settlement.ts';
import type { Courier } from './delivery-courier.ts';
import type { ClaimedDelivery } from './delivery-ports.ts';
import type { Addressed } from './delivery-posting.ts';
import type { Deps } from './ports.ts';

/** A delivery in hand that can be worded. */
export type Claimed = Addressed & { readonly delivery: ClaimedDelivery };

type FindingDeps = Pick<Deps, 'clock'> & { readonly courier: Courier; readonly times: DeliveryTimes };

/** Our clock and Slack's may differ, and ours may have been put right since. */
const doubtAboutClocks = 24 * 60 * 60 * 1000;
/** Slack may be out of reach for long; after this a person decides. */
const patience = 24 * 60 * 60 * 1000;

/**
 * What is known of a delivery that may have arrived: that it did, with every copy but the first taken away; that nobody
 * can tell yet, or ever; that it has not arrived; or that nobody can look and the council would rather hear it twice.
 * Where one copy too many cannot be taken away, nobody is done with it yet.
 */
export async function findDelivery(
  deps: FindingDeps,
  { delivery, to, facts }: Claimed,
): Promise<Settlement | 'not-arrived' | 'rather-twice'> {
  const { clock, times } = deps;
  const since = new Date(delivery.begunAt.getTime() - doubtAboutClocks);
  const looking = await deps.courier.look({ delivery, to, thread: delivery.subject.thread ?? null }, since);
  switch (looking.kind) {
    case 'looked':
      return foundOf(deps, delivery, looking.copies);
    case 'not-granted':
      if (delivery.acknowledged) return { state: 'sent', ...delivery.acknowledged };
      return facts.settings.whenUnsure === 'rather-twice'
        ? 'rather-twice'
        : { state: 'parked', error: 'unsure' };
    case 'failed':
      return unknownYet(delivery, { ...looking, times }, clock.now());
  }
}

async function foundOf(
  { clock, courier, times }: FindingDeps,
  delivery: ClaimedDelivery,
  copies: readonly PostedCopy[],
): Promise<Settlement | 'not-arrived'> {
  const [first, ...others] = copies;
  const left = await copiesLeft(courier, others);
  if (left > 0) return unknownYet(delivery, { error: 'said-twice', wait: 0, times }, clock.now());
  if (first) return { state: 'sent', ...first };
  // What Slack had acknowledged somebody has taken away since.
  return delivery.acknowledged ? { state: 'cancelled', error: 'taken-away' } : 'not-arrived';
}

/** How many may still be there after all have been tried. */
async function copiesLeft(courier: Courier, copies: readonly PostedCopy[]): Promise<number> {
  let left = 0;
  for (const copy of copies) if (!(await courier.remove(copy))) left += 1;
  return left;
}

type Failed = { readonly error: string; readonly wait: number; readonly times: DeliveryTimes };

function unknownYet(delivery: ClaimedDelivery, { error, wait, times }: Failed, now: Date): Settlement {
  const { acknowledged, attempt, expiresAt } = delivery;
  if (now.getTime() > expiresAt.getTime() + patience)
    return acknowledged ? { state: 'sent', ...acknowledged } : { state: 'parked', error: 'unsure' };
  const nextAt = new Date(now.getTime() + Math.max(wait, pauseAfter(attempt, times)));
  return { state: 'uncertain', nextAt, error };
}
