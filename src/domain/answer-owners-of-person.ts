import { lineOn } from './activity-standing.ts';
import type { Answer } from './answer.ts';
import type { Day } from './calendar.ts';
import { heldStandings, heldUnits } from './held-units.ts';
import { pageOf } from './page-of.ts';
import type { Snapshot } from './snapshot.ts';

/** What a person answers for, as the contact of units or as a deputy. */
export function answerOwnersOfPerson(
  snapshot: Snapshot,
  user: string,
  { page, today }: { readonly page: number; readonly today: Day },
): Answer {
  const heldIds = new Set<string | null>(heldUnits(snapshot, user).map(({ id }) => id));
  const standings = snapshot
    .standings()
    .filter(({ activity }) => activity.seats.some(({ unit }) => heldIds.has(unit)));
  const activities = pageOf(standings, page, (standing) => lineOn(today, standing));
  return { kind: 'owners-of-person', user, seats: heldStandings(snapshot, user), activities };
}
