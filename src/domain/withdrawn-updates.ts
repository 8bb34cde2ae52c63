import type { Activity } from './council-plan.ts';

/** The ids of an activity's updates that were taken back: what was raised with them is no longer asked. */
export function withdrawnUpdates({ formerUpdates }: Activity): ReadonlySet<string | null> {
  return new Set(formerUpdates.flatMap(({ id, ended }) => (ended.as === 'withdrawn' ? [id] : [])));
}
