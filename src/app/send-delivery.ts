import { isEmpty } from '../domain/delivery-saying.ts';
import {
  afterDoubt,
  type DeliveryTimes,
  type PostOutcome,
  type Settlement,
  settlementOf,
} from '../domain/delivery-settlement.ts';
import { goingOf } from '../domain/delivery-window.ts';
import type { Courier, Posting } from './delivery-courier.ts';
import { type DeliveryFacts, deliveryFacts, type FactsDeps } from './delivery-facts.ts';
import { kindOf } from './delivery-kinds.ts';
import type { Ledger } from './delivery-ledger.ts';
import type { ClaimedDelivery, Doubt, Outbox } from './delivery-ports.ts';
import { deliveryPosting } from './delivery-posting.ts';
import { type Claimed, findDelivery } from './find-delivery.ts';
import type { Deps } from './ports.ts';
import { settleDelivery } from './settle-delivery.ts';

/** What sending works with. */
export type SendingDeps = FactsDeps &
  Pick<Deps, 'clock' | 'log'> & {
    readonly outbox: Outbox;
    readonly ledger: Pick<Ledger, 'owe'>;
    readonly courier: Courier;
    readonly times: DeliveryTimes;
  };

/** A delivery in hand, and for how many milliseconds it has been, by a watch that nobody can put back. */
export type InHand = { readonly claimed: ClaimedDelivery; readonly held: () => number };

/** For how many milliseconds the recipient is to be left in peace, because Slack has said so. */
export type Rest = number;

/** A lease is not used to its end: what is begun in it must be over in it. */
const trusted = 0.9;

/**
 * Takes one delivery as far as it goes now: looks for it if it may have arrived, words it by the plan as it is, posts it
 * once, and puts down how that ended. Whoever was overtaken meanwhile has it looked for: one copy may be too many.
 */
export async function sendDelivery(deps: SendingDeps, { claimed, held }: InHand): Promise<Rest> {
  const facts = await deliveryFacts(deps, claimed.council);
  const { to } = claimed;
  const nobodyLeft = { state: 'cancelled', error: 'nobody-left' } as const;
  if (facts === null || to === null) return end(deps, { delivery: claimed, facts }, nobodyLeft);
  const addressed = { delivery: claimed, to, facts };
  const found = claimed.mustLook ? await findDelivery(deps, addressed) : null;
  if (found !== null && typeof found === 'object') return end(deps, addressed, found);
  const isInDoubt = found === 'not-arrived';
  const now = deps.clock.now();
  const leave = (settlement: Settlement) =>
    end(deps, addressed, isInDoubt ? afterDoubt(settlement, now, deps.times) : settlement);
  const waiting = waitingOf(addressed, now);
  if (waiting !== null) return leave(waiting);
  const posting = deliveryPosting(addressed, now);
  if (isEmpty(posting.saying)) return leave({ state: 'cancelled', error: 'nothing-to-say' });
  const digest = await deps.courier.digest(posting);
  const { lease, call } = deps.times;
  if (held() > lease * trusted - call) return leave({ state: 'pending', nextAt: now, error: 'too-slow' });
  // Replies are owed when a sent message is gone over: until then it counts as worded by an old version.
  const isThreaded = (await deps.courier.replies(posting)) > 0;
  const version = isThreaded ? 0 : facts.plan.version;
  return post(deps, addressed, { posting, told: { version, digest }, isInDoubt });
}

type Ended = { readonly delivery: ClaimedDelivery; readonly facts: DeliveryFacts | null };

/** Puts down how an attempt ended that posted nothing. */
async function end(deps: SendingDeps, ended: Ended, settlement: Settlement): Promise<Rest> {
  // What is found was worded by a version that nobody knows: as good as the first.
  const told = settlement.state === 'sent' ? { told: { version: 0, digest: '' } } : {};
  await settleDelivery(deps, ended, { settlement, ...told });
  return 0;
}

/** How a delivery is left that is not to go now. */
function waitingOf({ delivery, facts }: Claimed, now: Date): Settlement | null {
  const { hours, timing } = kindOf(delivery);
  const going = goingOf(timing(facts, delivery), { now, hours }, facts.calendar);
  switch (going.kind) {
    case 'now':
      return null;
    case 'never':
      return { state: 'expired', error: 'too-late' };
    case 'later':
      return { state: 'pending', nextAt: going.at, error: null };
  }
}

/** `isInDoubt`: an earlier attempt was looked for in vain, and may arrive all the same. */
type Worded = {
  readonly posting: Posting;
  readonly isInDoubt: boolean;
  readonly told: { readonly version: DeliveryFacts['plan']['version']; readonly digest: string };
};

async function post(
  deps: SendingDeps,
  claimed: Claimed,
  { posting, told, isInDoubt }: Worded,
): Promise<Rest> {
  const outcome = await deps.courier.post(posting);
  const now = deps.clock.now();
  const ended = settlementOf(outcome, { attempt: claimed.delivery.attempt, now }, deps.times);
  const settlement = isInDoubt ? afterDoubt(ended, now, deps.times) : ended;
  const isOurs = await settleDelivery(deps, claimed, { settlement, told });
  const doubt = isOurs ? null : doubtAfter(outcome, now, deps.times);
  if (doubt !== null) await deps.outbox.doubtOvertaken(claimed.delivery, doubt);
  return outcome.kind === 'rate-limited' ? outcome.milliseconds : 0;
}

/** Where somebody was overtaken who may have posted all the same; what has arrived can be looked for at once. */
function doubtAfter(outcome: PostOutcome, now: Date, { settle }: DeliveryTimes): Doubt | null {
  switch (outcome.kind) {
    case 'posted':
      return { at: now, copy: { channel: outcome.channel, ts: outcome.ts } };
    case 'unknown':
      return { at: new Date(now.getTime() + settle), copy: null };
    default:
      return null;
  }
}
