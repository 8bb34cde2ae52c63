import { type Actor, mayDo } from '../domain/permission.ts';
import { updateNamed } from '../domain/update-named.ts';
import { longestText } from '../domain/update-words.ts';
import { visibleText } from '../domain/visible-text.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { type UpdateTold, updateTold } from './update-told.ts';

export type Reading = CouncilMeant & {
  readonly actor: Actor;
  readonly update: string;
  readonly comment: string | null;
};

/** What came of it. `author` is whom to tell (`null`: nobody); `known`: the person had told so before. */
export type Acknowledged =
  | ({
      readonly outcome: 'acknowledged' | 'known';
      readonly author: string | null;
      readonly comment: string | null;
    } & UpdateTold)
  | { readonly outcome: 'refused'; readonly why: 'not-permitted' | 'gone' | 'own' | 'too-long' };

/** Lets a coordinator tell the author of an update that it was read, once, with a comment if they like. */
export async function acknowledgeUpdate(
  deps: Pick<Deps, 'plans' | 'updates' | 'clock'>,
  { actor, update: id, comment: typed, ...meant }: Reading,
): Promise<Acknowledged> {
  const snapshot = await councilMeant(deps, meant);
  const found = snapshot && updateNamed(snapshot.plan, id);
  if (!snapshot || !found) return refused('gone');
  if (actor === 'operator' || !mayDo({ ...snapshot.plan, inviter: null }, actor, { to: 'acknowledge' }))
    return refused('not-permitted');
  const { author } = found.update;
  if (author === actor.user) return refused('own');
  const comment = visibleText(typed ?? '') || null;
  if (isTooLong(comment)) return refused('too-long');
  const read = { by: actor.user, at: deps.clock.now(), comment };
  const outcome = await deps.updates.acknowledge(meant.council, id, read);
  const after = await updateTold(deps, meant, id);
  return after === null ? refused('gone') : { outcome, author, comment, ...after };
}

function isTooLong(comment: string | null): boolean {
  return [...(comment ?? '')].length > longestText;
}

function refused(why: Extract<Acknowledged, { why: string }>['why']): Acknowledged {
  return { outcome: 'refused', why };
}
