import { viewSubmissionPayload } from '../payloads/view-interaction-payload.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { heldFiles, type StateValues } from '../state/state-values.ts';
import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { carryOutResponse } from './carry-out-response.ts';
import { type InteractionOutcome, outcomeOf } from './interaction-outcome.ts';
import { type Filled, overlaid } from './overlaid.ts';
import { unfilled } from './unfilled.ts';

export type Submitted = InteractionOutcome & { readonly errors?: StoredView['errors'] };

/**
 * A person submits a modal with what they filled in. Slack itself holds back a form with an empty required field;
 * else the app decides: the modal closes, shows errors, or makes way for another. If the app does not answer in
 * time the modal stays with everything in it.
 */
export async function submitView(
  state: WorkspaceState,
  user: WorkspaceUser,
  { id, filled }: { readonly id: string; readonly filled: Filled },
): Promise<Submitted | Refusal> {
  const open = state.views.stackOf(user.id).find((view) => view.id === id);
  if (!open) return refuse('view_not_found');
  const view = state.views.note(open, { values: overlaid(open.values, filled), errors: {} });
  if (holdsStrangeFile(state, user, view.values)) return refuse('file_not_found');
  const missing = unfilled(view, user.locale);
  if (Object.keys(missing).length > 0) return heldBack(state, view, missing);
  const payload = viewSubmissionPayload(state, user, view);
  const acknowledgement = await state.delivery.deliver({ kind: 'interactive', payload, answerable: true });
  const outcome = outcomeOf(acknowledgement);
  const refusal = acknowledgement.acknowledged
    ? carryOutResponse(state, state.views.find(view.id) ?? view, acknowledgement.body)
    : refuse(acknowledgement.error);
  if (refusal) state.calls.judge('view_submission', refusal);
  if (refusal) return { ...outcome, ok: false, error: refusal.error };
  return told(state, view, outcome);
}

/** A form is filled in with files that the person has uploaded, and no others. */
function holdsStrangeFile({ files }: WorkspaceState, { id }: WorkspaceUser, values: StateValues): boolean {
  return Object.values(values)
    .flatMap((actions) => Object.values(actions))
    .filter(({ type }) => type === 'file_input')
    .flatMap(heldFiles)
    .some((file) => files.find(file)?.user !== id);
}

function heldBack(state: WorkspaceState, view: StoredView, errors: StoredView['errors']): Submitted {
  state.views.note(view, { errors });
  return { ok: false, delivered: false, errors, acknowledgedAfter: 0 };
}

function told(state: WorkspaceState, view: StoredView, outcome: InteractionOutcome): Submitted {
  const errors = state.views.find(view.id)?.errors ?? {};
  return Object.keys(errors).length > 0 ? { ...outcome, ok: false, errors } : outcome;
}
