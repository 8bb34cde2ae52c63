import { isEmptyState } from '../blocks/element-state.ts';
import { type BlockElement, elementsIn } from '../blocks/elements-in.ts';
import type { StoredView } from '../state/view-store.ts';

/** What Slack's own client finds wrong with a form before the app ever sees it, by block. */
export function unfilled(view: StoredView): Readonly<Record<string, string>> {
  const fields = elementsIn(view.blocks).filter(({ field }) => field !== undefined);
  return Object.fromEntries(
    fields.flatMap(({ blockId, element, field }) => {
      const state = view.values[blockId]?.[element.action_id];
      const isEmpty = !state || isEmptyState(state);
      if (isEmpty) return field?.optional ? [] : [[blockId, 'Please complete this required field.']];
      const complaint = wrongLength(element, state.value);
      return complaint === undefined ? [] : [[blockId, complaint]];
    }),
  );
}

function wrongLength({ min_length, max_length }: BlockElement, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (typeof min_length === 'number' && value.length < min_length)
    return `Must be at least ${min_length} characters.`;
  if (typeof max_length === 'number' && value.length > max_length)
    return `Must be at most ${max_length} characters.`;
  return undefined;
}
