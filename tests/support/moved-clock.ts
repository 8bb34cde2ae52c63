import type { WorkspaceClock } from '../../src/workspace/workspace-clock.ts';

type Timer = { readonly at: number; readonly run: () => void };

/** A clock that stands still until a test moves it, and then runs what has come due, in order. */
export function movedClock(start = Date.parse('2026-03-02T08:30:00Z')) {
  const timers = new Set<Timer>();
  let now = start;

  const runDue = (until: number): void => {
    const [next] = [...timers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
    if (!next) return;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.run();
    runDue(until);
  };

  const clock: WorkspaceClock = {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };

  return {
    ...clock,
    /** In how many milliseconds the next thing comes due; `undefined` where nothing waits. */
    next: (): number | undefined =>
      timers.size > 0 ? Math.min(...[...timers].map(({ at }) => at)) - now : undefined,
    move: (milliseconds: number): void => {
      const until = now + milliseconds;
      runDue(until);
      now = until;
    },
  };
}
