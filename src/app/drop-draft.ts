import type { Actor } from '../domain/permission.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';

/** Whose draft about which activity. */
export type DraftDropped = CouncilMeant & { readonly actor: Actor; readonly activity: string };

/** Forgets what somebody typed about an activity and did not send; nobody's but their own. */
export async function dropDraft(
  deps: Pick<Deps, 'plans' | 'drafts'>,
  { actor, activity, ...meant }: DraftDropped,
): Promise<void> {
  if (actor === 'operator' || (await councilMeant(deps, meant)) === null) return;
  await deps.drafts.drop({ council: meant.council, activity, user: actor.user });
}
