import type { CouncilPlan } from './council-plan.ts';
import type { DocumentFacts } from './decided-plan.ts';

/**
 * A responsible unit: the one it is known as already, or a new one by its written name. Within a party, seats of one
 * new unit all carry the same `name`, however they were spelled.
 */
export type RevisedSeat = {
  readonly party: string;
  readonly unit: { readonly continues: string } | { readonly name: string } | null;
};

/**
 * `continues` is the id of an activity in force, or of an ended one that now resumes; `null` is a new one. `seats` has one
 * for each that the document names, in its order: the same unit twice is there twice.
 */
type RevisedActivity = { readonly continues: string | null; readonly seats: readonly RevisedSeat[] };

/** An activity that an earlier revision ended. */
export type EndedActivity = { readonly id: string; readonly name: string };

/** The decided words of an activity that a revision can change. */
export type DecidedField =
  | 'kind'
  | 'description'
  | 'goals'
  | 'start'
  | 'milestones'
  | 'situation'
  | 'responsible'
  | 'task'
  | 'reporting';

/** What a document states about itself and that a revision can change. */
export type DocumentField = keyof DocumentFacts | 'period' | 'parties' | 'crossCuttingGoals';

/**
 * One thing that the new revision changes, for people to read. `perhaps-renamed` is a hint beside an `added` and an
 * `ended`: the two may be one, but are not joined without a person.
 */
export type PlanChange =
  | { readonly kind: 'added' | 'ended' | 'resumed'; readonly activity: string }
  | { readonly kind: 'renamed' | 'perhaps-renamed'; readonly activity: string; readonly was: string }
  | { readonly kind: 'moved'; readonly activity: string; readonly from: string; readonly to: string }
  | { readonly kind: 'changed'; readonly activity: string; readonly fields: readonly DecidedField[] }
  | { readonly kind: 'area-added' | 'area-ended' | 'area-changed'; readonly area: string }
  | { readonly kind: 'area-renamed'; readonly area: string; readonly was: string }
  | { readonly kind: 'document'; readonly fields: readonly DocumentField[] }
  | { readonly kind: 'reordered' };

/**
 * How a newly decided plan continues the one in force. `areas` runs in the decided order; each activity and area
 * continues an existing id or is new (`null`); `ended` are activities no longer in the document.
 */
export type PlanRevision = {
  readonly areas: readonly {
    readonly continues: string | null;
    readonly activities: readonly RevisedActivity[];
  }[];
  readonly ended: readonly string[];
  readonly changes: readonly PlanChange[];
};

/** What a plan is revised from: the plan in force and the activities that were ended before it. */
export type EarlierPlan = { readonly current: CouncilPlan; readonly ended: readonly EndedActivity[] };
