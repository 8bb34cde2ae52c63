import type { Day } from '../../domain/calendar.ts';
import type { Status } from '../../domain/status.ts';
import type { Words } from '../../words/words.ts';
import { statusText } from './status-text.ts';

/** How something stands and on which day it was last heard of (`null`: never). */
type Heard = { readonly status: Status | null; readonly reportedOn: Day | null };

/** A status as colour and word. Where none was ever stated, whether nobody has been heard of or somebody without a status. */
export function reportedStatus({ status, reportedOn }: Heard, words: Words): string {
  if (status === null && reportedOn !== null) return words.told.noStatusYet;
  return statusText(status, words);
}
