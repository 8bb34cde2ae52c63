import type { CouncilPlan } from './council-plan.ts';

/** A council's plan with what is derived from it once, so that a question costs no more than its answer. */
export type Snapshot = { readonly plan: CouncilPlan };

/** Derives everything that answering needs from one version of a plan. */
export function takeSnapshot(plan: CouncilPlan): Snapshot {
  return { plan };
}
