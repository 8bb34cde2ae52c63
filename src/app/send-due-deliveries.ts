import type { Recipient } from '../domain/delivery.ts';
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
 * Sends everything that is due, a delivery at a time, until nothing is left that may go now. The instant until which
 * Slack wants no message at all is returned, `null` where there is none. A channel that is to be left in peace waits
 * alone; a person's own conversation is never too busy by itself, so there it is the workspace that is.
 */
export function sendDueDeliveries(deps: SendingDeps, sender: Sender): () => Promise<Date | null> {
  const { clock, log, outbox, times } = deps;
  const resting = restingRecipients();
  let pause: Pause | null = null;

  const claim = async (now: Date) => {
    const held = sender.watch();
    const claiming = { owner: sender.name, lease: times.lease, kinds, resting: resting.at(now) };
    const claimed = await outbox.claim(now, claiming);
    return claimed && { claimed, held };
  };
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

  return async () => {
    await outbox.doubtLapsed(clock.now(), times.settle);
    while (!sender.isStopping()) {
      const now = clock.now();
      if (pause !== null && isPaused(pause, now)) return pause.until;
      const inHand = await claim(now);
      if (inHand === null) return null;
      await send(inHand);
    }
    return null;
  };
}

/** Who is to be left in peace, and until when. */
function restingRecipients() {
  const pauses = new Map<string, Pause>();
  return {
    rest(to: Recipient | null, pause: Pause): void {
      if (to !== null) pauses.set(to.kind === 'person' ? to.user : to.channel, pause);
    },
    at(now: Date): readonly string[] {
      for (const [recipient, pause] of pauses) if (!isPaused(pause, now)) pauses.delete(recipient);
      return [...pauses.keys()];
    },
  };
}
