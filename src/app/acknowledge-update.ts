import { type Actor, mayDo } from '../domain/permission.ts';
import { plainText } from '../domain/plain-text.ts';
import { updateNamed } from '../domain/update-named.ts';
import { longestText } from '../domain/update-words.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import type { UpdateTold } from './store-update.ts';

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
  if (!snapshot || !found) return { outcome: 'refused', why: 'gone' };
  if (actor === 'operator' || !mayDo({ ...snapshot.plan, inviter: null }, actor, { to: 'acknowledge' }))
    return { outcome: 'refused', why: 'not-permitted' };
  const { author } = found.update;
  if (author === actor.user) return { outcome: 'refused', why: 'own' };
  const comment = plainText(typed ?? '') || null;
  if ((comment?.length ?? 0) > longestText) return { outcome: 'refused', why: 'too-long' };
  const { council } = snapshot.plan;
  const read = { by: actor.user, at: deps.clock.now(), comment };
  const outcome = await deps.updates.acknowledge(council.id, id, read);
  return { outcome, author, comment, ...found, council };
}
