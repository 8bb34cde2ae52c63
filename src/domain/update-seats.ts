import type { Named } from './answer.ts';
import type { Activity, Seat } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import type { Actor } from './permission.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { type SpeaksAs, speaksAs } from './update-voice.ts';

/** A seat that somebody may speak for, by the names people know it by. */
export type SpokenSeat = {
  readonly seat: Seat;
  readonly party: Party;
  readonly unit: Named | null;
  readonly as: SpeaksAs;
};

/** The seats on an activity that somebody may speak for: those they hold first, else in the plan's order. */
export function seatsToSpeakFor(
  snapshot: Snapshot,
  actor: Actor,
  { seats }: Activity,
): readonly SpokenSeat[] {
  const spoken = seats.flatMap((seat): readonly SpokenSeat[] => {
    const as = speaksAs(snapshot.plan, actor, seat);
    if (as === null) return [];
    return [{ seat, party: partyNamed(snapshot, seat.party), unit: unitNamed(snapshot, seat.unit), as }];
  });
  return [...spoken.filter(({ as }) => as !== 'on-behalf'), ...spoken.filter(({ as }) => as === 'on-behalf')];
}
