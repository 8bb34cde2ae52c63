import type { Activity, FormerUpdate, Update } from './council-plan.ts';

type Ending = { readonly at: Date; readonly by: string | null };

/** An update as it was written: `revises` is the one it words anew, `withdrawal` when and by whom it was taken back. */
export type WrittenUpdate = Omit<Update, 'editedAt'> & {
  readonly revises: string | null;
  readonly withdrawal: Ending | null;
};

/**
 * Divides all that was ever written about an activity into what stands and what no longer does, both newest first. The
 * latest wording stands, at the instant of the first.
 */
export function standingUpdates(
  written: readonly WrittenUpdate[],
): Pick<Activity, 'updates' | 'formerUpdates'> {
  const firstWording = firstWordingIn(written);
  const laterWording = new Map(written.map((update) => [update.revises, update]));
  const endingOf = ({ id, withdrawal }: WrittenUpdate): FormerUpdate['ended'] | null => {
    const later = laterWording.get(id);
    if (later) return { as: 'reworded', at: later.at, by: later.registered?.by ?? later.author };
    return withdrawal && { as: 'withdrawn', ...withdrawal };
  };
  const told = written
    .map((update) => ({ update: asTold(update, firstWording(update).at), ended: endingOf(update) }))
    .sort((one, other) => other.update.at.getTime() - one.update.at.getTime());
  return {
    updates: told.flatMap(({ update, ended }) => (ended === null ? [update] : [])),
    formerUpdates: told.flatMap(({ update, ended }) => (ended === null ? [] : [{ ...update, ended }])),
  };
}

function asTold({ revises, withdrawal: _, ...update }: WrittenUpdate, at: Date): Update {
  return { ...update, at, editedAt: revises === null ? null : update.at };
}

/** Follows an update back to what it was first worded as. */
function firstWordingIn(written: readonly WrittenUpdate[]): (update: WrittenUpdate) => WrittenUpdate {
  const byId = new Map(written.map((update) => [update.id, update]));
  const firstWording = (update: WrittenUpdate): WrittenUpdate => {
    const earlier = byId.get(update.revises ?? '');
    return earlier === undefined ? update : firstWording(earlier);
  };
  return firstWording;
}
