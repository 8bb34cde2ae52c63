import type { DecidedPlan } from './decided-plan.ts';
import { type Finding, finding } from './finding.ts';
import { isLikelyOneUnit, type Spelling, spellingOf } from './likely-one-unit.ts';

/** A party has some dozens of units; further ones are compared with this many only, so that time stays in proportion. */
const mostCompared = 100;

/** Names that most likely are one unit: spelt nearly alike, one short for the other, or one a part of the other's. */
export function unitSpellings(plan: DecidedPlan): readonly Finding[] {
  const seats = plan.areas.flatMap((area) => area.activities).flatMap(({ responsible }) => responsible);
  const byParty = Map.groupBy(seats, ({ party }) => party);
  return [...byParty].flatMap(([party, named]) => {
    const units = [...new Set(named.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
    const several = alike(units).filter((spellings) => spellings.length > 1);
    return several.map((spellings) => finding('unit-spellings', null, { party, spellings }));
  });
}

function alike(units: readonly string[]): readonly (readonly string[])[] {
  const groups: { readonly first: Spelling; readonly spellings: string[] }[] = [];
  for (const unit of units) {
    const spelling = spellingOf(unit);
    const group = groups.slice(0, mostCompared).find(({ first }) => isLikelyOneUnit(first, spelling));
    if (group) group.spellings.push(unit);
    else groups.push({ first: spelling, spellings: [unit] });
  }
  return groups.map(({ spellings }) => spellings);
}
