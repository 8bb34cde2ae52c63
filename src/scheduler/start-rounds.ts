import type { Clock } from '../app/ports.ts';

/** For how many milliseconds nothing more will be due, and when the next thing will be: `null` where nothing is in sight. */
export type Rest = { readonly sleep: number; readonly next: Date | null };

/** Rounds that follow one another. */
export type Rounds = {
  /**
   * Wakes whoever sleeps between them; settles when nothing is due any more, within nine seconds, and tells when the next
   * thing will be: `null` where nothing is in sight.
   */
  caughtUp(): Promise<Date | null>;
  /** Begins no other; settles when the one under way is done, within nine seconds. */
  stop(): Promise<void>;
};

/** In milliseconds: whoever is to sleep for no longer has more to do. */
export const shortestSleep = 200;
const patience = 9_000;

/** One round after the other, which tells for how long nobody is needed. It never rejects. */
export function startRounds(clock: Clock, round: () => Promise<Rest>): Rounds {
  const stopped = Promise.withResolvers<void>();
  let isStopping = false;
  let call = aCall();

  const run = async (): Promise<void> => {
    while (!isStopping) {
      // Whoever calls while a round is under way is answered by the one after it.
      const { answer } = call;
      call = aCall();
      const rest = await round();
      answer.resolve(rest);
      const waiting = clock.after(rest.sleep);
      await Promise.race([waiting.done, stopped.promise, call.wake.promise]);
      waiting.cancel();
    }
  };
  const running = run();

  return {
    async caughtUp() {
      const limit = clock.after(patience);
      const givenUp = Promise.race([limit.done, stopped.promise]).then(() => null);
      let rest: Rest | null;
      do {
        call.wake.resolve();
        rest = await Promise.race([call.answer.promise, givenUp]);
      } while (rest !== null && rest.sleep <= shortestSleep);
      limit.cancel();
      return rest?.next ?? null;
    },
    async stop() {
      isStopping = true;
      stopped.resolve();
      const limit = clock.after(patience);
      await Promise.race([running, limit.done]);
      limit.cancel();
    },
  };
}

/** Somebody calls the one who sleeps, and hears how the round went that began after that. */
function aCall() {
  return { wake: Promise.withResolvers<void>(), answer: Promise.withResolvers<Rest>() };
}
