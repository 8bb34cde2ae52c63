import type { Named } from './answer.ts';
import type { Party } from './decided-plan.ts';
import type { Snapshot } from './snapshot.ts';
import { unitStandings } from './unit-standing.ts';

/**
 * A seat that nobody holds: a unit without a contact, or a party that the plan names without a unit (`null`), with what it
 * answers for in the plan's order.
 */
export type Vacancy = {
  readonly party: Party;
  readonly unit: Named | null;
  readonly activities: readonly Named[];
};

/** Every vacancy in the plan, by party. A contact who is away leaves none, and neither does one who has not answered. */
export function vacancies(snapshot: Snapshot): readonly Vacancy[] {
  const { activities } = snapshot.plan;
  return unitStandings(snapshot, activities)
    .filter(({ contact }) => contact === null)
    .map(({ party, unit }) => ({
      party,
      unit,
      activities: activities
        .filter(({ seats }) =>
          seats.some((seat) => seat.party === party.short && seat.unit === (unit?.id ?? null)),
        )
        .map(({ id, name }) => ({ id, name })),
    }));
}
