import { viewClosedPayload } from '../payloads/view-interaction-payload.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type InteractionOutcome, outcomeOf } from './interaction-outcome.ts';

/**
 * A person closes a modal, and with it those above it; one that asks for it takes the whole stack along. The app
 * hears of each that wants it told.
 */
export async function closeView(
  state: WorkspaceState,
  user: WorkspaceUser,
  id: string,
): Promise<InteractionOutcome | Refusal> {
  const stack = state.views.stackOf(user.id);
  const index = stack.findIndex((view) => view.id === id);
  const view = stack[index];
  if (!view) return refuse('view_not_found');
  const gone = view.clearOnClose ? stack : stack.slice(index);
  state.views.keepOnly(user.id, (kept) => !gone.includes(kept));
  const outcomes = await Promise.all(
    gone
      .filter(({ notifyOnClose }) => notifyOnClose)
      .map((closed) => tell(state, user, closed, view.clearOnClose)),
  );
  return outcomes.find(({ ok }) => !ok) ?? { ok: true, delivered: outcomes.length > 0, acknowledgedAfter: 0 };
}

async function tell(
  state: WorkspaceState,
  user: WorkspaceUser,
  view: StoredView,
  isCleared: boolean,
): Promise<InteractionOutcome> {
  const payload = viewClosedPayload(state, user, view, isCleared);
  return outcomeOf(await state.delivery.deliver({ kind: 'interactive', payload, answerable: false }));
}
