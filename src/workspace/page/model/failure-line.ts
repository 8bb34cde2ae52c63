import type { Words } from '../words/words.ts';
import type { Outcome } from './seen.ts';

/** The sentence for an answer that says it went wrong, and nothing for one that went well. */
export function failureLine(outcome: Outcome, app: string, words: Words): string | undefined {
  const { ok, delivered, error = 'unknown_error' } = outcome;
  if (ok) return undefined;
  if (error === 'operation_timeout') return words.late(app);
  return delivered === false ? words.failed(app, error) : words.refused(error);
}
