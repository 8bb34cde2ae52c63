import { type Actor, mayDo } from '../domain/permission.ts';
import { updateNamed } from '../domain/update-named.ts';
import { wordedBy } from '../domain/update-voice.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { type UpdateTold, updateTold } from './update-told.ts';

export type Withdrawal = CouncilMeant & { readonly actor: Actor; readonly update: string };

/** What came of it; `already`: it was taken back before. */
export type Withdrawn =
  | ({ readonly outcome: 'withdrawn' | 'already' } & UpdateTold)
  | { readonly outcome: 'refused'; readonly why: 'not-permitted' | 'gone' };

/**
 * Takes back an update: at any time, by whoever worded it or a coordinator. It is marked as withdrawn and its words stay
 * in the history; what its seat said before stands again.
 */
export async function withdrawUpdate(
  deps: Pick<Deps, 'plans' | 'updates' | 'clock'>,
  { actor, update: id, ...meant }: Withdrawal,
): Promise<Withdrawn> {
  const snapshot = await councilMeant(deps, meant);
  const found = snapshot && updateNamed(snapshot.plan, id);
  if (!snapshot || !found) return { outcome: 'refused', why: 'gone' };
  const deed = { to: 'withdraw', by: wordedBy(found.update) } as const;
  if (actor === 'operator' || !mayDo({ ...snapshot.plan, inviter: null }, actor, deed))
    return { outcome: 'refused', why: 'not-permitted' };
  const done = { by: actor.user, at: deps.clock.now() };
  const outcome = await deps.updates.withdraw(meant.council, id, done);
  const after = await updateTold(deps, meant, id);
  return after === null ? { outcome: 'refused', why: 'gone' } : { outcome, ...after };
}
