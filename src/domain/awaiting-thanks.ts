import type { Activity, Update } from './council-plan.ts';
import { wordedBy } from './update-voice.ts';

/**
 * The newest report on an activity, where it is somebody else's and a person has not said to have read it; that nothing
 * is new since leaves it as it is.
 */
export function awaitingThanks({ updates }: Pick<Activity, 'updates'>, user: string): Update | null {
  const newest = updates.find(({ nature }) => nature === 'report');
  if (newest === undefined || newest.author === null) return null;
  const isOwn = newest.author === user || wordedBy(newest) === user;
  return isOwn || newest.acknowledgements.some(({ by }) => by === user) ? null : newest;
}
