import { type ActivityStanding, lineOn } from './activity-standing.ts';
import type { Answer } from './answer.ts';
import type { Day } from './calendar.ts';
import { pageOf } from './page-of.ts';
import type { Snapshot } from './snapshot.ts';
import { unitStanding } from './unit-standing.ts';

/** What a person answers for, as the contact of units or as a deputy. */
export function answerOwnersOfPerson(
  snapshot: Snapshot,
  user: string,
  { page, today }: { readonly page: number; readonly today: Day },
): Answer {
  const held = snapshot.plan.units.filter(
    ({ contact }) => contact?.user === user || contact?.deputy === user,
  );
  const heldIds = new Set<string | null>(held.map(({ id }) => id));
  const standings = snapshot
    .standings()
    .filter(({ activity }) => activity.seats.some(({ unit }) => heldIds.has(unit)));
  const seats = held.map(({ id, party, contact }) => ({
    ...unitStanding(snapshot, { party, unit: id }, countOf(standings, id)),
    asDeputy: contact?.user !== user,
  }));
  const activities = pageOf(standings, page, (standing) => lineOn(today, standing));
  return { kind: 'owners-of-person', user, seats, activities };
}

function countOf(standings: readonly ActivityStanding[], unitId: string): number {
  return standings.filter(({ activity }) => activity.seats.some(({ unit }) => unit === unitId)).length;
}
