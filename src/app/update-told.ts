import type { Activity, Council, Update } from '../domain/council-plan.ts';
import { updateNamed } from '../domain/update-named.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';

/** An update as it is now, standing or not, on its activity in its council. */
export type UpdateTold = {
  readonly update: Update;
  readonly activity: Activity;
  readonly council: Council;
};

/** An update of a council by its id; `null` where it is not in the plan. */
export async function updateTold(
  deps: Pick<Deps, 'plans'>,
  meant: CouncilMeant,
  id: string,
): Promise<UpdateTold | null> {
  const snapshot = await councilMeant(deps, meant);
  const named = snapshot && updateNamed(snapshot.plan, id);
  return snapshot && named && { ...named, council: snapshot.plan.council };
}
