import type { Unit } from './council-plan.ts';
import type { Responsible } from './decided-plan.ts';
import { fold } from './fold.ts';
import type { RevisedSeat } from './plan-revision.ts';

/**
 * Gives out the seats of activities, one for each that is named: a unit is known by its name or an alias within its
 * party, however it is cased or punctuated; a new one goes by the first of its spellings.
 */
export function seatsAmong(
  units: readonly Unit[],
): (responsible: readonly Responsible[]) => readonly RevisedSeat[] {
  const known = new Map<string, RevisedSeat['unit']>();
  const alsoKnownAs = units.flatMap(({ id, party, aliases }) => aliases.map((name) => ({ id, party, name })));
  for (const { id, party, name } of [...units, ...alsoKnownAs]) {
    const key = unitKey(party, name);
    if (!known.has(key)) known.set(key, { continues: id });
  }
  const unitOf = ({ party, unit }: Responsible): RevisedSeat['unit'] => {
    if (unit === null) return null;
    const found = known.get(unitKey(party, unit)) ?? { name: unit };
    known.set(unitKey(party, unit), found);
    return found;
  };
  return (responsible) => responsible.map((one) => ({ party: one.party, unit: unitOf(one) }));
}

function unitKey(party: string, unit: string): string {
  return JSON.stringify([fold(party), fold(unit) || unit]);
}
