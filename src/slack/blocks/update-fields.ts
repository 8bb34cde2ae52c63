import type { Registration } from '../../domain/council-plan.ts';
import type { Status } from '../../domain/status.ts';

/** What stands in the fields of an update's form, as typed and not yet checked. `seat` is a `seatValue`. */
export type UpdateFields = {
  readonly seat: string | null;
  readonly source: Registration['source'] | null;
  readonly status: Status | null;
  readonly text: string;
  readonly nextStep: string;
  readonly question: string;
  readonly questionKind: 'discuss' | 'decide';
  readonly link: string;
  /** Whether the council's channel is to see the update. */
  readonly isShown: boolean;
};

/** An empty form. */
export const emptyFields: UpdateFields = {
  seat: null,
  source: null,
  status: null,
  text: '',
  nextStep: '',
  question: '',
  questionKind: 'discuss',
  link: '',
  isShown: false,
};

/**
 * The id of a field's block in one round of a form. Slack keeps what was typed in a block of the same id, so a form
 * that starts over is a round of its own.
 */
export function updateBlock(field: keyof UpdateFields, round: number): string {
  return `${field}.${round}`;
}
