import type { Day } from '../domain/calendar.ts';
import type { Unit } from '../domain/council-plan.ts';
import type { Period } from '../domain/decided-plan.ts';
import type { Words } from '../words/words.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';

/** The fields of an away period. */
export const awayBlocks = { from: 'away-from', to: 'away-to' } as const;

/** The away period of a seat's contact as a form begins with it: one that has been is none. */
export function awayAhead({ contact }: Pick<Unit, 'contact'>, today: Day): Period | null {
  const away = contact?.away ?? null;
  return away === null || away.to < today ? null : away;
}

/** The first and last day away in a form, `null` for none, or what is wrong with them on this day. */
export function awayDays(
  state: ViewState,
  today: Day,
  { seats }: Words,
): { readonly away: Period | null } | { readonly complaints: readonly FieldError[] } {
  const from = state.one(awayBlocks.from);
  const to = state.one(awayBlocks.to);
  const { bothDays, backwards, past } = seats.errors;
  if (from === null && to === null) return { away: null };
  if (from === null || to === null)
    return complaint(from === null ? awayBlocks.from : awayBlocks.to, bothDays);
  if (to < from) return complaint(awayBlocks.to, backwards);
  return to < today ? complaint(awayBlocks.to, past) : { away: { from, to } };
}

function complaint(block: string, text: string) {
  return { complaints: [{ block, text }] };
}
