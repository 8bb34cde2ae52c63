import type { DecidedPlan } from '../domain/decided-plan.ts';
import type { PlanChange } from '../domain/plan-revision.ts';
import { revisePlan } from '../domain/revise-plan.ts';
import { earlierPlan } from './earlier-plan.ts';
import type { Deps, Place } from './ports.ts';

/** What reading a document in would come to now. */
export type ImportPreview =
  | { readonly outcome: 'first' | 'unchanged' }
  | { readonly outcome: 'updated'; readonly changes: readonly PlanChange[] };

/** Decides how a document would continue the plan of this channel's council, as `importPlan` would, and stores nothing. */
export async function previewImport(
  { plans }: Pick<Deps, 'plans'>,
  { place, decided }: { readonly place: Place; readonly decided: DecidedPlan },
): Promise<ImportPreview> {
  const earlier = await earlierPlan(plans, place);
  if (earlier === null) return { outcome: 'first' };
  const { changes } = revisePlan(earlier, decided);
  return changes.length === 0 ? { outcome: 'unchanged' } : { outcome: 'updated', changes };
}
