import type { Coordinator } from '../../domain/council-plan.ts';
import type { CouncilPlanRows } from './read-council-rows.ts';

type Rows = Pick<CouncilPlanRows, 'coordinators' | 'persons'>;

/** Who coordinates now. A person who was forgotten coordinates no more. */
export function coordinatorsFrom(rows: Rows, shortOf: ReadonlyMap<string, string>): readonly Coordinator[] {
  const userOf = new Map(rows.persons.map(({ id, userId }) => [id, userId]));
  return rows.coordinators.flatMap(({ personId, partyId }) => {
    const user = userOf.get(personId) ?? null;
    return user === null ? [] : [{ user, party: partyId && (shortOf.get(partyId) ?? null) }];
  });
}
