import { prefixes } from './ids.ts';

const { seat } = prefixes;

/** The buttons about seats; what stands after the second dot keeps those of one block apart. */
export const seatActions = {
  /** Opens the form that gives a unit its contact. */
  appoint: `${seat}appoint`,
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
