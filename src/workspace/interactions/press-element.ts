import type { ElementState } from '../blocks/element-state.ts';
import type { PlacedElement } from '../blocks/elements-in.ts';
import { blockActionsPayload } from '../payloads/block-actions-payload.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type StateValues, valuesOf, withValue } from '../state/state-values.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { actionOf } from './action-of.ts';
import type { Choice } from './chosen-state.ts';
import { elementMeant, type Pointed } from './element-meant.ts';
import { type InteractionOutcome, outcomeOf } from './interaction-outcome.ts';
import { blocksOf, type Surrounding, surroundingOf, type Whereabouts } from './surrounding.ts';

export type Press = Whereabouts & Pointed & { readonly value?: Choice };

/**
 * A person presses a button, or chooses in a menu or picker. The app hears of it, unless the element is a mere
 * field of a form: those wait for the submission.
 */
export async function pressElement(
  state: WorkspaceState,
  user: WorkspaceUser,
  press: Press,
): Promise<InteractionOutcome | Refusal> {
  const on = surroundingOf(state, user, press);
  if ('ok' in on) return on;
  const placed = elementMeant(on, press);
  if ('ok' in placed) return placed;
  const offered = state.suggestions.of(user.id, placed);
  const acted = actionOf(placed, { choice: press.value, at: state.ids.timestamp(), offered });
  if (isRefusal(acted)) return acted;
  const values = kept(state, { user, on, placed }, acted.state);
  if (placed.field?.dispatches === false) return { ok: true, delivered: false, acknowledgedAfter: 0 };
  const fresh = surroundingOf(state, user, press);
  const payload = blockActionsPayload(state, {
    user,
    on: 'ok' in fresh ? on : fresh,
    action: acted.action,
    values,
  });
  const outcome = outcomeOf(
    await state.delivery.deliver({ kind: 'interactive', payload, answerable: false }),
  );
  if (!outcome.ok) state.calls.judge('block_actions', refuse(outcome.error ?? ''));
  return outcome;
}

/** Everything the surrounding elements hold, this one's new state included. */
function kept(
  state: WorkspaceState,
  {
    user,
    on,
    placed,
  }: { readonly user: WorkspaceUser; readonly on: Surrounding; readonly placed: PlacedElement },
  held: ElementState | undefined,
): StateValues {
  const before =
    on.kind === 'view' ? on.view.values : valuesOf(blocksOf(on), state.held.of(on.message.ts, user.id));
  if (!held) return before;
  const values = withValue(before, [placed.blockId, placed.element.action_id], held);
  if (on.kind === 'view') state.views.note(on.view, { values });
  if (on.kind === 'message') state.held.keep(on.message.ts, user.id, values);
  return values;
}
