import type { Vacancy } from './answer.ts';
import type { Snapshot } from './snapshot.ts';
import { unitStandings } from './unit-standing.ts';

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
