import { globalShortcutPayload, messageShortcutPayload } from '../payloads/shortcut-payloads.ts';
import type { Refusal } from '../refusal.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type InteractionOutcome, outcomeOf } from './interaction-outcome.ts';
import { surroundingOf, type Whereabouts } from './surrounding.ts';

/** A person chooses one of the app's shortcuts, in a message's menu if they point at a message. */
export async function chooseShortcut(
  state: WorkspaceState,
  user: WorkspaceUser,
  { callback, ...where }: Whereabouts & { readonly callback: string },
): Promise<InteractionOutcome | Refusal> {
  const payload =
    where.message === undefined
      ? globalShortcutPayload(state, user, callback)
      : onMessage(state, user, { callback, ...where });
  if ('ok' in payload) return payload;
  return outcomeOf(await state.delivery.deliver({ kind: 'interactive', payload, answerable: false }));
}

function onMessage(
  state: WorkspaceState,
  user: WorkspaceUser,
  { callback, ...where }: Whereabouts & { readonly callback: string },
) {
  const on = surroundingOf(state, user, where);
  if ('ok' in on) return on;
  if (on.kind === 'view') return globalShortcutPayload(state, user, callback);
  return messageShortcutPayload(state, user, { callback, ...on });
}
