import type { Action } from '../interactions/action-of.ts';
import type { Surrounding } from '../interactions/surrounding.ts';
import type { StateValues } from '../state/state-values.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { actor } from './actor.ts';
import { conversationName } from './conversation-name.ts';
import { messagePayload } from './message-payload.ts';
import { responseUrl } from './response-url.ts';
import { viewPayload } from './view-payload.ts';

export type Acted = {
  readonly user: WorkspaceUser;
  readonly on: Surrounding;
  readonly action: Action;
  readonly values: StateValues;
};

/** A press or a choice as Slack posts it. The text of an ephemeral message is not sent back to its app. */
export function blockActionsPayload(state: WorkspaceState, { user, on, action, values }: Acted) {
  return {
    type: 'block_actions' as const,
    ...actor(state, user),
    ...(on.kind === 'message' ? fromMessage(state, user, on) : fromView(state, user, on)),
    state: { values },
    actions: [action],
  };
}

function fromMessage(
  state: WorkspaceState,
  user: WorkspaceUser,
  { message, room }: Extract<Surrounding, { kind: 'message' }>,
) {
  const isEphemeral = message.onlyFor !== undefined;
  const target = { user: user.id, channel: room.id, message: message.ts };
  const thread = message.threadTs !== undefined && { threadTs: message.threadTs };
  return {
    container: { type: 'message', message_ts: message.ts, channel_id: room.id, is_ephemeral: isEphemeral },
    channel: { id: room.id, name: conversationName(room) },
    ...(!isEphemeral && { message: messagePayload(state, message) }),
    trigger_id: state.triggers.issue({ user: user.id }),
    response_url: responseUrl(state, { ...target, ...thread }),
  };
}

function fromView(
  state: WorkspaceState,
  user: WorkspaceUser,
  { view }: Extract<Surrounding, { kind: 'view' }>,
) {
  return {
    container: { type: 'view', view_id: view.id },
    view: viewPayload(state, view),
    trigger_id: state.triggers.issue({ user: user.id, view: view.id }),
  };
}
