import type { Named } from './answer.ts';
import type { Update } from './council-plan.ts';
import type { Party } from './decided-plan.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';

/** An update with its seat by the names people know it by; `unit` is `null` where the party has the seat alone. */
export type UpdateFrom = {
  readonly update: Update;
  readonly party: Party;
  readonly unit: Named | null;
};

/** An update as a plan names its seat. */
export function updateFrom(snapshot: Snapshot, update: Update): UpdateFrom {
  const { party, unit } = update.seat;
  return { update, party: partyNamed(snapshot, party), unit: unitNamed(snapshot, unit) };
}
