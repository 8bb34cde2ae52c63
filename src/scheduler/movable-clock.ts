import type { Clock } from '../app/ports.ts';

/** A clock that can be put forward, for trying out what time brings. */
export type MovableClock = Clock & {
  /** Whether it shows another time than the clock under it. */
  isMoved(): boolean;
  /** Puts it forward; an earlier instant changes nothing. Settles when everything that came due on the way has rung. */
  moveTo(instant: Date): Promise<void>;
};

type Timer = { readonly at: number; readonly ring: () => void };

/** Waits shorter than this are somebody's patience with another machine, which is not in a hurry because we pretend. */
const minute = 60_000;
/** What the machine's own timers can hold is not much longer. */
const day = 24 * 60 * minute;

/**
 * Shows the time of the clock under it until it is moved, and from then on as much later. Timers of a minute or more
 * ring when the shown time passes them, in the order of their instants, also those set while others ring; shorter
 * ones take the time they take.
 */
export function movableClock(under: Clock): MovableClock {
  const timers = new Set<Timer>();
  let ahead = 0;
  let alarm = { cancel: () => {} };

  const now = () => under.now().getTime() + ahead;
  const next = (until: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];

  const ring = (timer: Timer): void => {
    timers.delete(timer);
    timer.ring();
  };

  const arm = (): void => {
    alarm.cancel();
    const first = next(Number.POSITIVE_INFINITY);
    if (!first) return;
    const wait = under.after(Math.min(Math.max(0, first.at - now()), day));
    alarm = wait;
    void wait.done.then(() => {
      for (let due = next(now()); due; due = next(now())) ring(due);
      arm();
    });
  };

  const showAtLeast = (instant: number): void => {
    ahead += Math.max(0, instant - now());
  };

  return {
    now: () => new Date(now()),
    after(milliseconds) {
      if (milliseconds < minute) return under.after(milliseconds);
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = { at: now() + milliseconds, ring: resolve };
      timers.add(timer);
      arm();
      const cancel = () => {
        timers.delete(timer);
        arm();
      };
      return { done: promise, cancel };
    },
    isMoved: () => ahead > 0,
    async moveTo(instant) {
      for (let due = next(instant.getTime()); due; due = next(instant.getTime())) {
        showAtLeast(due.at);
        ring(due);
        await othersTurn();
      }
      showAtLeast(instant.getTime());
      arm();
    },
  };
}

/** Lets whoever was woken go on, and perhaps set the next timer, before time does. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
