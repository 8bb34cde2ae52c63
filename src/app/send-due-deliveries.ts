import { type Recipient, recipientId } from '../domain/delivery.ts';
import { isPaused, type Pause, pauseFrom } from '../domain/pause.ts';
import { deliveryKinds } from './delivery-kinds.ts';
import { type InHand, type SendingDeps, sendDelivery } from './send-delivery.ts';

/** Who sends: the name of this process in the ledger, a watch for each delivery, and whether it has been asked to stop. */
export type Sender = {
  readonly name: string;
  /** Starts a watch that tells milliseconds, whatever happens to the clock. */
  watch(): () => number;
  isStopping(): boolean;
};

const kinds = deliveryKinds.map(({ name }) => name);
/** Slack takes one message a second in a channel. */
const pace = 1_000;
/**
 * So many in one turn, side by side: Slack takes a third of a second for a message and wants no more than five a second,
 * and between two turns whoever types a command has theirs.
 */
const atATime = 4;

/**
 * Sends the first few deliveries that are due and may go now, one to each recipient. The instant until which Slack wants
 * no message at all is returned, `null` where there is none. A channel that is to be left in peace waits alone; a
 * person's own conversation is never too busy by itself, so there it is the workspace that is.
 */
export function sendDueDeliveries(deps: SendingDeps, sender: Sender): () => Promise<Date | null> {
  const { clock, log, outbox, times } = deps;
  const resting = restingRecipients();
  let pause: Pause | null = null;

  /** One after the other: whoever claims must know whom the others have just taken. */
  const claim = oneByOne(async (): Promise<InHand | null> => {
    const now = clock.now();
    if (sender.isStopping() || (pause !== null && isPaused(pause, now))) return null;
    const held = sender.watch();
    const claiming = { owner: sender.name, lease: times.lease, kinds, resting: resting.at(now) };
    const claimed = await outbox.claim(now, claiming);
    if (claimed === null) return null;
    resting.take(claimed.to);
    return { claimed, held };
  });
  /** What goes wrong with one delivery must not keep the others: it is in doubt once its lease has lapsed. */
  const send = async (inHand: InHand) => {
    const { council, id, to } = inHand.claimed;
    const wish = await sendDelivery(deps, inHand).catch((error: Error) => {
      log.error({ council, delivery: id, error }, 'A delivery failed');
      return 0;
    });
    const rest = pauseFrom(clock.now(), Math.max(pace, wish));
    if (wish > 0 && to?.kind === 'person') pause = rest;
    resting.rest(to, rest);
  };

  const sendNext = async (): Promise<void> => {
    const inHand = await claim();
    if (inHand !== null) await send(inHand);
  };

  return async () => {
    await outbox.doubtLapsed(clock.now(), times.settle);
    const ends = await Promise.allSettled(Array.from({ length: atATime }, sendNext));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return pause !== null && isPaused(pause, clock.now()) ? pause.until : null;
  };
}

/** Does the work once it is done with what it was asked before. */
function oneByOne<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Who is being written to, and who is to be left in peace and until when. */
function restingRecipients() {
  const taken = new Set<string>();
  const pauses = new Map<string, Pause>();
  return {
    take(to: Recipient | null): void {
      if (to !== null) taken.add(recipientId(to));
    },
    /** Nobody writes to them any more, and nobody is to for a while. */
    rest(to: Recipient | null, pause: Pause): void {
      if (to === null) return;
      taken.delete(recipientId(to));
      pauses.set(recipientId(to), pause);
    },
    at(now: Date): readonly string[] {
      for (const [recipient, pause] of pauses) if (!isPaused(pause, now)) pauses.delete(recipient);
      return [...taken, ...pauses.keys()];
    },
  };
}
