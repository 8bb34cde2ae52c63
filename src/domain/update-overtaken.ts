import type { Activity, Seat, Update } from './council-plan.ts';
import { isSameSeat } from './stated-status.ts';
import { wordedBy } from './update-voice.ts';

/**
 * What somebody had before them when they began to write: the newest update then, `null` where there was none. `from` is
 * the only seat that concerns them, `null` where all do.
 */
export type Seen = {
  readonly user: string;
  readonly seen: string | null;
  readonly from: Seat | null;
};

/** The newest update on an activity that somebody has not seen and that another worded; `null` where there is none. */
export function overtakenBy(activity: Activity, { user, seen, from }: Seen): Update | null {
  const concerns = ({ seat }: Update) => from === null || isSameSeat(seat, from);
  return unseen(activity, seen).find((update) => concerns(update) && wordedBy(update) !== user) ?? null;
}

/** Newest first. What was seen may have been reworded or taken back since; one that never was makes all unseen. */
function unseen({ updates, formerUpdates }: Activity, seen: string | null): readonly Update[] {
  const place = updates.findIndex(({ id }) => id === seen);
  if (place >= 0) return updates.slice(0, place);
  const former = formerUpdates.find(({ id }) => id === seen);
  return former === undefined ? updates : updates.filter(({ at }) => at > former.at);
}
