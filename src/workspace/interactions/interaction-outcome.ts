import type { Acknowledgement } from '../delivery/envelope.ts';

/** What the person who acted finds out: whether the app took notice, and after how many milliseconds. */
export type InteractionOutcome = {
  readonly ok: boolean;
  readonly delivered: boolean;
  readonly error?: string;
  readonly acknowledgedAfter: number;
};

/** The plain outcome of a delivery. */
export function outcomeOf(acknowledgement: Acknowledgement): InteractionOutcome {
  const { acknowledged, after } = acknowledgement;
  if (acknowledged) return { ok: true, delivered: true, acknowledgedAfter: after };
  return { ok: false, delivered: false, error: acknowledgement.error, acknowledgedAfter: after };
}
