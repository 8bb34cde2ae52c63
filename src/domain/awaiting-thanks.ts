import type { Activity, Update } from './council-plan.ts';
import { wordedBy } from './update-voice.ts';

/** What was last said of an activity, where it is a report by somebody else that a person has not said to have read. */
export function awaitingThanks(
  { updates: [newest] }: Pick<Activity, 'updates'>,
  user: string,
): Update | null {
  if (newest === undefined || newest.nature !== 'report' || newest.author === null) return null;
  const isOwn = newest.author === user || wordedBy(newest) === user;
  return isOwn || newest.acknowledgements.some(({ by }) => by === user) ? null : newest;
}
