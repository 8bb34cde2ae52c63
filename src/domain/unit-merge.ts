import type { CouncilPlan, Unit } from './council-plan.ts';
import { isLikelyOneUnit, spellingOf } from './likely-one-unit.ts';
import type { Settings } from './settings.ts';

/** Two units of one party that look like one, in the plan's order. */
export type SuspectedUnits = { readonly one: Unit; readonly other: Unit };

/** A party has some dozens of units; further ones are left out, so that time stays in proportion. */
const mostCompared = 100;

/** The units that a person should be asked about: alike by name, and nobody has said that they are two. */
export function suspectedUnits({
  units,
  council,
}: Pick<CouncilPlan, 'units' | 'council'>): readonly SuspectedUnits[] {
  const byParty = Map.groupBy(units, ({ party }) => party);
  return [...byParty.values()].flatMap((ofParty) => alike(ofParty.slice(0, mostCompared), council.settings));
}

function alike(units: readonly Unit[], { apart }: Settings): readonly SuspectedUnits[] {
  const spelt = units.map((unit) => ({ unit, spelling: spellingOf(unit.name) }));
  const said = new Set(apart.map(pairKey));
  return spelt.flatMap((one, at) =>
    spelt
      .slice(at + 1)
      .filter((other) => isLikelyOneUnit(one.spelling, other.spelling))
      .filter((other) => !said.has(pairKey([one.unit.id, other.unit.id])))
      .map((other) => ({ one: one.unit, other: other.unit })),
  );
}

function pairKey([one, other]: readonly [string, string]): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
