import { decideUpdate, type UpdateAsked, type UpdateRefusal } from '../domain/decide-update.ts';
import type { Actor } from '../domain/permission.ts';
import { type UpdateFrom, updateFrom } from '../domain/update-from.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { type UpdateTold, updateTold } from './update-told.ts';

/** Which update this is, whatever happens to the request: the same key is stored once. */
export type UpdateRequest = CouncilMeant & UpdateAsked & { readonly actor: Actor; readonly key: string };

/** What came of an update. `known`: the same was stored before, nothing was now. `overtaken` waits for a confirmation. */
export type Recorded =
  | ({ readonly outcome: 'recorded' | 'known' } & UpdateTold)
  | { readonly outcome: 'overtaken'; readonly by: UpdateFrom }
  | { readonly outcome: 'refused'; readonly why: UpdateRefusal };

type Parts = Pick<Deps, 'plans' | 'updates' | 'clock'>;

/** Stores an update if the person may give it, once however often it is asked for. */
export async function storeUpdate(deps: Parts, request: UpdateRequest): Promise<Recorded> {
  const snapshot = await councilMeant(deps, request);
  if (snapshot === null) return refused('gone');
  const now = deps.clock.now();
  const decision = decideUpdate(snapshot.plan, request.actor, { asked: request, now });
  if (decision.kind !== 'append') {
    // Asked for again, what was stored the first time may have been overtaken since.
    const earlier = await deps.updates.stored(request.council, request.key);
    if (earlier !== null) return told(deps, request, { outcome: 'known', id: earlier });
    if (decision.kind === 'refused') return refused(decision.why);
    return { outcome: 'overtaken', by: updateFrom(snapshot, decision.by) };
  }
  const update = { ...decision.update, key: request.key };
  const appended = await deps.updates.append(request.council, request.activity, update);
  if (appended.outcome === 'withdrawn') return refused('gone');
  const outcome = appended.outcome === 'stored' ? 'recorded' : 'known';
  return told(deps, request, { outcome, id: appended.id });
}

type Stored = { readonly outcome: 'recorded' | 'known'; readonly id: string };

async function told(deps: Parts, request: UpdateRequest, { outcome, id }: Stored): Promise<Recorded> {
  const stored = await updateTold(deps, request, id);
  return stored === null ? refused('gone') : { outcome, ...stored };
}

function refused(why: UpdateRefusal): Recorded {
  return { outcome: 'refused', why };
}
