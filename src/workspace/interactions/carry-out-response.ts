import { z } from 'zod';
import { elementsIn } from '../blocks/elements-in.ts';
import { complaints } from '../complaints.ts';
import { readView } from '../methods/read-view.ts';
import { isRefusal, type Refusal, refuse, refuseWith } from '../refusal.ts';
import { deepestStack, type StoredView } from '../state/view-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { isSilent } from './is-silent.ts';

const response = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);
type Response = z.output<typeof response>;

/** Does with a submitted modal what the app answered; without an answer the modal closes. Refuses what Slack would not do. */
export function carryOutResponse(
  state: WorkspaceState,
  view: StoredView,
  body: unknown,
): Refusal | undefined {
  if (isSilent(body)) {
    state.views.keepOnly(view.user, ({ id }) => id !== view.id);
    return undefined;
  }
  const read = response.safeParse(body);
  if (!read.success) return refuseWith('invalid_view_response', complaints(read.error));
  return carryOut(state, view, read.data);
}

function carryOut(state: WorkspaceState, view: StoredView, answer: Response): Refusal | undefined {
  switch (answer.response_action) {
    case 'errors':
      return showErrors(state, view, answer.errors);
    case 'clear':
      state.views.keepOnly(view.user, () => false);
      return undefined;
    case 'update':
      return draw(state, view, answer.view);
    case 'push':
      return pushOn(state, view, answer.view);
  }
}

/** Errors belong to input blocks; Slack shows none of them if one names another block. */
function showErrors(
  state: WorkspaceState,
  view: StoredView,
  errors: StoredView['errors'],
): Refusal | undefined {
  const fields = new Set(elementsIn(view.blocks).flatMap(({ blockId, field }) => (field ? [blockId] : [])));
  const strays = Object.keys(errors).filter((block) => !fields.has(block));
  if (strays.length > 0)
    return refuseWith(
      'invalid_view_response',
      strays.map((block) => `no input block called ${block}`),
    );
  state.views.note(view, { errors });
  return undefined;
}

function draw(state: WorkspaceState, view: StoredView, value: unknown): Refusal | undefined {
  const draft = readView(state, value, 'modal', view);
  if (isRefusal(draft)) return draft;
  state.views.redraw(view, draft);
  return undefined;
}

function pushOn(state: WorkspaceState, view: StoredView, value: unknown): Refusal | undefined {
  const draft = readView(state, value, 'modal');
  if (isRefusal(draft)) return draft;
  if (state.views.stackOf(view.user).length >= deepestStack) return refuse('push_limit_reached');
  state.views.push(view.user, draft);
  return undefined;
}
