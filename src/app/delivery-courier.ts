import type { Day } from '../domain/calendar.ts';
import type { Council } from '../domain/council-plan.ts';
import type { PostedCopy, Recipient } from '../domain/delivery.ts';
import type { DeliverySaying } from '../domain/delivery-saying.ts';
import type { PostOutcome } from '../domain/delivery-settlement.ts';
import type { DeliveryId } from './delivery-ports.ts';

/** A message to be posted. `lateFrom` is when it should have come, where it is so late that it must say so. */
export type Posting = {
  readonly delivery: DeliveryId;
  readonly to: Recipient;
  /** The message that it replies to, by Slack's `ts`. */
  readonly thread: string | null;
  readonly council: Council;
  readonly today: Day;
  readonly lateFrom: Date | null;
  readonly saying: DeliverySaying;
};

/**
 * What looking for a message came to, the oldest copy first. `not-granted`: Slack does not let the bot look there. One
 * that failed may be tried again after `wait` milliseconds, 0 where Slack has named none.
 */
export type Looking =
  | { readonly kind: 'looked'; readonly copies: readonly PostedCopy[] }
  | { readonly kind: 'not-granted' }
  | { readonly kind: 'failed'; readonly error: string; readonly wait: number };

/** What wording a message anew came to: `gone` is nothing left to amend, `failed` may be tried again after `wait` milliseconds. */
type Amending = { readonly kind: 'amended' | 'gone' } | { readonly kind: 'failed'; readonly wait: number };

/** Slack, as far as deliveries need it. Nothing is tried twice, and nothing waits longer than the time for a call. */
export type Courier = {
  /** A digest of a posting's words: equal where an amended message would say the same. */
  digest(posting: Posting): Promise<string>;
  /** How many replies in its thread a posting needs besides itself. */
  replies(posting: Posting): Promise<number>;
  /** Posts it with a mark that it can be found by. */
  post(posting: Posting): Promise<PostOutcome>;
  /** Looks for the copies of a delivery that were posted since an instant. */
  look(posting: Pick<Posting, 'delivery' | 'to' | 'thread'>, since: Date): Promise<Looking>;
  /** Takes a copy away that is one too many. `false`: it may still be there, and can be tried again. */
  remove(copy: PostedCopy): Promise<boolean>;
  /** Words a posted message anew. */
  amend(copy: PostedCopy, posting: Posting): Promise<Amending>;
};
