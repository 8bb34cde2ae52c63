import type { MovableClock } from './movable-clock.ts';
import type { Deliveries } from './start-deliveries.ts';

/** Somebody sits and waits: what is left of the way after so long is one step. */
const patience = 30_000;

/**
 * Puts the clock forward to an instant, from one thing that falls due to the next, and lets the bot say each at its own
 * time: time passes, and nobody has slept through it. Settles when all is said.
 */
export async function passTime(
  clock: MovableClock,
  { caughtUp }: Pick<Deliveries, 'caughtUp'>,
  until: Date,
): Promise<void> {
  const limit = clock.after(patience);
  let isLate = false;
  void limit.done.then(() => {
    isLate = true;
  });
  for (let next = await caughtUp(); next !== null && next < until && !isLate; next = await caughtUp())
    await clock.moveTo(next);
  limit.cancel();
  await clock.moveTo(until);
  await caughtUp();
}
