import type { Status } from './status.ts';

/** Whether an activity of this status is over, so that nothing more is owed of it: it is done or cancelled. */
export function isSettled(status: Status | null): boolean {
  return status === 'done' || status === 'cancelled';
}
