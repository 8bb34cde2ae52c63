import type { Clock } from '../../src/app/ports.ts';

type Waiting = { readonly until: number; readonly ring: () => void };

/** A clock that a test moves; nothing waits for real. */
export type TestClock = Clock & {
  /** Lets time pass, also backwards; whatever waited that long goes on. */
  advance(milliseconds: number): void;
  /** Settles when something waits for exactly so many milliseconds. */
  waits(milliseconds: number): Promise<void>;
};

/** Time stands still at `start` until the test says otherwise. */
export function aClock(start = '2022-11-22T09:00:00Z'): TestClock {
  let now = new Date(start).getTime();
  const waiting = new Set<Waiting>();
  const watchers = new Map<number, () => void>();

  return {
    now: () => new Date(now),
    after(milliseconds) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const one = { until: now + milliseconds, ring: resolve };
      waiting.add(one);
      watchers.get(milliseconds)?.();
      return { done: promise, cancel: () => void waiting.delete(one) };
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const one of [...waiting].filter(({ until }) => until <= now)) {
        waiting.delete(one);
        one.ring();
      }
    },
    waits(milliseconds) {
      const { promise, resolve } = Promise.withResolvers<void>();
      watchers.set(milliseconds, resolve);
      return promise;
    },
  };
}
