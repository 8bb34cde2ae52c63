import { type ActivityStanding, worstFirst } from './activity-standing.ts';
import type { Activity, Area, CouncilPlan, Unit } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import { lazily } from './lazily.ts';
import { indexNames, type NameIndex } from './name-index.ts';

/** A council's plan with what is derived from it once, so that a question costs no more than its answer. */
export type Snapshot = {
  readonly plan: CouncilPlan;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, Unit>;
  /** By their short names. */
  readonly parties: ReadonlyMap<string, Party>;
  /** What names are found by. */
  names(): NameIndex;
  /** Every activity with how it stands: worst first, those nobody has reported on last, else in plan order. */
  standings(): readonly ActivityStanding[];
};

/** Derives everything that answering needs from one version of a plan; what not every question needs, when first asked for. */
export function takeSnapshot(plan: CouncilPlan): Snapshot {
  const areas = byId(plan.areas);
  return {
    plan,
    activities: byId(plan.activities),
    areas,
    units: byId(plan.units),
    parties: new Map(plan.parties.map((party) => [party.short, party])),
    names: lazily(() => indexNames(plan)),
    standings: lazily(() => worstFirst(plan)),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
