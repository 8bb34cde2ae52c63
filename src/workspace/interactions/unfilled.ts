import { isEmptyState } from '../blocks/element-state.ts';
import { elementsIn } from '../blocks/elements-in.ts';
import type { StoredView } from '../state/view-store.ts';
import { type FormComplaints, formComplaints } from './form-complaints.ts';
import { wrongText } from './wrong-text.ts';

/** What Slack's own client finds wrong with a form before the app ever sees it, by block, in the person's language. */
export function unfilled(view: StoredView, locale: string): Readonly<Record<string, string>> {
  const words = formComplaints(locale);
  const fields = elementsIn(view.blocks).filter(({ field }) => field !== undefined);
  return Object.fromEntries(
    fields.flatMap((placed) => {
      const complaint = complaintAbout(view, placed, words);
      return complaint === undefined ? [] : [[placed.blockId, complaint]];
    }),
  );
}

function complaintAbout(
  view: StoredView,
  { blockId, element, field }: ReturnType<typeof elementsIn>[number],
  words: FormComplaints,
): string | undefined {
  const state = view.values[blockId]?.[element.action_id];
  if (!state || isEmptyState(state)) return field?.optional ? undefined : words.required;
  return typeof state.value === 'string' ? wrongText(element, state.value, words) : undefined;
}
