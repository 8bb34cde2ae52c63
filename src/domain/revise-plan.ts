import type { CouncilPlan } from './council-plan.ts';
import type { DecidedPlan } from './decided-plan.ts';

/** A responsible unit: the one it is known as already, or a new one by its written name. */
export type RevisedSeat = {
  readonly party: string;
  readonly unit: { readonly continues: string } | { readonly name: string } | null;
};

export type RevisedActivity = { readonly continues: string | null; readonly seats: readonly RevisedSeat[] };

/** One thing that the new revision changes, for people to read. */
export type PlanChange =
  | { readonly kind: 'added' | 'ended'; readonly activity: string }
  | { readonly kind: 'renamed'; readonly activity: string; readonly was: string }
  | { readonly kind: 'changed'; readonly activity: string; readonly fields: readonly string[] }
  | { readonly kind: 'document'; readonly fields: readonly string[] };

/**
 * How a newly decided plan continues the one in force. `areas` runs in the decided order; each activity and area
 * continues an existing id or is new (`null`); `ended` are activities no longer in the document.
 */
export type PlanRevision = {
  readonly areas: readonly { readonly continues: string | null; readonly activities: readonly RevisedActivity[] }[];
  readonly ended: readonly string[];
  readonly changes: readonly PlanChange[];
};

/** Decides how `decided` continues `current` (`null`: the council's first plan). No changes means nothing to store. */
export function revisePlan(_current: CouncilPlan | null, _decided: DecidedPlan): PlanRevision {
  throw new Error('being written');
}
