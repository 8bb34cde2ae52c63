import type { Named } from './answer.ts';
import type { Update } from './council-plan.ts';
import type { Snapshot } from './snapshot.ts';

/** What a unit answers for, in the plan's order, with the latest it has said of each activity, newest first. */
export type SeatHistory = readonly (Named & { readonly updates: readonly Update[] })[];

const latest = 3;

/** What whoever takes over a unit's seat needs to know of it. */
export function seatHistory({ plan }: Snapshot, unit: string): SeatHistory {
  return plan.activities
    .filter(({ seats }) => seats.some((seat) => seat.unit === unit))
    .map(({ id, name, updates }) => ({
      id,
      name,
      updates: updates.filter(({ seat }) => seat.unit === unit).slice(0, latest),
    }));
}
