import type { PostedCopy } from './delivery.ts';

/** What became of one attempt to post a message. `unknown`: it may have arrived. `not-sent`: it certainly has not. */
export type PostOutcome =
  | ({ readonly kind: 'posted' } & PostedCopy)
  | { readonly kind: 'rate-limited'; readonly milliseconds: number }
  | { readonly kind: 'refused' | 'not-sent' | 'unknown'; readonly error: string };

/**
 * How an attempt leaves its delivery; `nextAt` is when somebody is to take it up again. `copy` is what Slack has
 * acknowledged of one that is in doubt all the same.
 */
export type Settlement =
  | ({ readonly state: 'sent' } & PostedCopy)
  | {
      readonly state: 'pending' | 'uncertain';
      readonly nextAt: Date;
      readonly error: string | null;
      readonly copy?: PostedCopy;
    }
  | { readonly state: 'parked' | 'expired' | 'cancelled'; readonly error: string };

/** How long things take, in milliseconds. A test of faults makes them short; their order stays. */
export type DeliveryTimes = {
  /** An attempt belongs to whoever began it for so long. */
  readonly lease: number;
  /** The longest that a call to Slack may take. */
  readonly call: number;
  /** After this, a message that was in doubt has either arrived or never will. */
  readonly settle: number;
  /** The first pause after a failure; each further one doubles it. */
  readonly pause: number;
};

export const usualTimes: DeliveryTimes = { lease: 60_000, call: 10_000, settle: 90_000, pause: 5_000 };

const longestPause = 10 * 60_000;

/** What follows from an attempt that ended `now`, the `attempt`th of its delivery. */
export function settlementOf(
  outcome: PostOutcome,
  { attempt, now }: { readonly attempt: number; readonly now: Date },
  times: DeliveryTimes,
): Settlement {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  switch (outcome.kind) {
    case 'posted':
      return { state: 'sent', channel: outcome.channel, ts: outcome.ts };
    case 'rate-limited':
      return { state: 'pending', nextAt: after(outcome.milliseconds), error: 'ratelimited' };
    case 'refused':
      return { state: 'parked', error: outcome.error };
    case 'not-sent':
      return { state: 'pending', nextAt: after(pauseAfter(attempt, times)), error: outcome.error };
    case 'unknown':
      return { state: 'uncertain', nextAt: after(times.settle), error: outcome.error };
  }
}

/**
 * How a delivery is left that was looked for in vain. Nobody is certain of it until it has been looked for once more,
 * whether it was sent again meanwhile or not: what was given up for lost may arrive after all, and then one copy goes.
 */
export function afterDoubt(settlement: Settlement, now: Date, { settle }: DeliveryTimes): Settlement {
  switch (settlement.state) {
    case 'sent': {
      const { channel, ts } = settlement;
      const nextAt = new Date(now.getTime() + settle);
      return { state: 'uncertain', nextAt, error: 'sent-again', copy: { channel, ts } };
    }
    case 'pending':
      return { ...settlement, state: 'uncertain' };
    default:
      return settlement;
  }
}

/** Where the message lies that Slack has acknowledged, as an attempt leaves it. */
export function copyOf(settlement: Settlement): PostedCopy | null {
  if (settlement.state === 'sent') return { channel: settlement.channel, ts: settlement.ts };
  return 'copy' in settlement ? (settlement.copy ?? null) : null;
}

/** How long to wait after the `attempt`th failure: twice as long each time, ten minutes at most. */
export function pauseAfter(attempt: number, { pause }: DeliveryTimes): number {
  return Math.min(pause * 2 ** Math.max(0, attempt - 1), longestPause);
}
