import type { Clock } from '../app/ports.ts';
import type { Door } from './door.ts';
import type { InFlight } from './in-flight.ts';

const finishWithin = 9_000;
// Slack's own client would wait half a minute for the other side to hang up.
const closeWithin = 9_800;

/** Closes the door when what is in flight has finished, and in any case within ten seconds. */
export async function closeInTime(door: Door, working: InFlight, clock: Clock): Promise<void> {
  const finished = clock.after(finishWithin);
  const closed = clock.after(closeWithin);
  const closing = door.close(() => Promise.race([working.settled(), finished.done]));
  await Promise.race([closing, closed.done]);
  finished.cancel();
  closed.cancel();
}
