import type { Status } from '../../domain/status.ts';
import type { Words } from '../../words/words.ts';

const circles: Readonly<Record<Status, string>> = {
  stalled: '🔴',
  at_risk: '🟡',
  not_started: '⚪',
  on_track: '🟢',
  done: '🔵',
  cancelled: '⚫',
};

// A square: having no status is not one of the statuses.
const unreported = '◽';

/** A status as colour and word; `null` says honestly that nobody has reported. */
export function statusText(status: Status | null, words: Words): string {
  if (status === null) return `${unreported} ${words.common.noStatus}`;
  return `${circles[status]} ${words.common.status[status]}`;
}
