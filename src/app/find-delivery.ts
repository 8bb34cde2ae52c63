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
 */
export async function findDelivery(
  deps: FindingDeps,
  { delivery, to, facts }: Claimed,
): Promise<Settlement | 'not-arrived' | 'rather-twice'> {
  const { clock, courier, times } = deps;
  const since = new Date(delivery.begunAt.getTime() - doubtAboutClocks);
  const looking = await courier.look({ delivery, to, thread: delivery.subject.thread ?? null }, since);
  switch (looking.kind) {
    case 'looked': {
      const [first, ...others] = looking.copies;
      for (const copy of others) await courier.remove(copy);
      if (first) return { state: 'sent', ...first };
      // What Slack had acknowledged somebody has taken away since.
      return delivery.wasSentAgain ? { state: 'cancelled', error: 'taken-away' } : 'not-arrived';
    }
    case 'not-granted':
      return facts.settings.whenUnsure === 'rather-twice'
        ? 'rather-twice'
        : { state: 'parked', error: 'unsure' };
    case 'failed':
      return unknownYet(delivery, { error: looking.error, times }, clock.now());
  }
}

type Failed = { readonly error: string; readonly times: DeliveryTimes };

function unknownYet(delivery: ClaimedDelivery, { error, times }: Failed, now: Date): Settlement {
  if (now.getTime() > delivery.expiresAt.getTime() + patience) return { state: 'parked', error: 'unsure' };
  const nextAt = new Date(now.getTime() + pauseAfter(delivery.attempt, times));
  return { state: 'uncertain', nextAt, error };
}
