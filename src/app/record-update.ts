import type { Registration, Seat } from '../domain/council-plan.ts';
import type { Actor } from '../domain/permission.ts';
import type { UpdateWords } from '../domain/update-words.ts';
import type { CouncilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { type Recorded, storeUpdate } from './store-update.ts';

/**
 * An update as somebody sends it. `key` names the form it was typed in; `seen` is the newest update that the form
 * showed; `confirmed` says that they know of a newer one; `revises` is an own update that it words anew.
 */
export type UpdateSent = CouncilMeant & {
  readonly actor: Actor;
  readonly key: string;
  readonly activity: string;
  readonly seat: Seat;
  readonly words: UpdateWords;
  readonly seen: string | null;
  readonly confirmed: boolean;
  readonly onBehalf: Pick<Registration, 'source'> | null;
  readonly revises: string | null;
};

/**
 * Records a report on an activity, once for its key. Whoever does not hold the seat and coordinates registers it for the
 * seat's contact, from a source that nobody named where `onBehalf` is `null`.
 */
export function recordUpdate(
  deps: Pick<Deps, 'plans' | 'updates' | 'clock'>,
  { onBehalf, ...sent }: UpdateSent,
): Promise<Recorded> {
  return storeUpdate(deps, { ...sent, nature: 'report', source: onBehalf?.source ?? null });
}
