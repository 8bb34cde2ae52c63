import type { Snapshot } from '../domain/snapshot.ts';
import type { Deps } from './ports.ts';

/** A council by its id, as a button or a form carries it, and the workspace that the request came from. */
export type CouncilMeant = { readonly workspace: string; readonly council: string };

/** The plan of the council meant. The id comes from outside: another workspace's plan is as good as none. */
export async function councilMeant(
  { plans }: Pick<Deps, 'plans'>,
  { workspace, council }: CouncilMeant,
): Promise<Snapshot | null> {
  const snapshot = await plans.snapshot(council);
  return snapshot?.plan.council.workspace === workspace ? snapshot : null;
}
