import type { Party } from './decided-plan.ts';

/** Whose seat it is, in names: the party and its unit, `null` where the plan names the party alone. */
export type SeatName = {
  readonly party: Party;
  readonly unit: { readonly id: string; readonly name: string } | null;
};
