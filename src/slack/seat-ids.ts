import { prefixes } from './ids.ts';

const { seat } = prefixes;

/** The buttons about seats; what stands after the second dot keeps those of one block apart. */
export const seatActions = {
  /** Opens the form that gives a unit its contact. */
  appoint: `${seat}appoint`,
  /** The same for the unit picked from a menu; its block is `blocks.appointFor` and the council's id. */
  appointFor: `${seat}appoint-for`,
  /** In that form: leaves the seat without a contact. */
  vacate: `${seat}vacate`,
  accept: `${seat}accept`,
  decline: `${seat}decline`,
  away: `${seat}away`,
  handOver: `${seat}hand-over`,
  merge: `${seat}merge`,
  keepApart: `${seat}keep-apart`,
} as const;

/** The forms about seats. */
export const seatForms = {
  appoint: `${seat}appoint-form`,
  away: `${seat}away-form`,
  handOver: `${seat}hand-over-form`,
  decline: `${seat}decline-form`,
} as const;

/** Every block id about seats that a listener reads. */
export const seatBlocks = { appointFor: `${seat}units.` } as const;
