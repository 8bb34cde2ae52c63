import type { Conversation } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { actor } from './actor.ts';
import { conversationName } from './conversation-name.ts';
import { messagePayload } from './message-payload.ts';
import { responseUrl } from './response-url.ts';

/** A shortcut chosen in the composer or by search. */
export function globalShortcutPayload(state: WorkspaceState, user: WorkspaceUser, callback: string) {
  return {
    type: 'shortcut' as const,
    ...actor(state, user),
    callback_id: callback,
    action_ts: state.ids.timestamp(),
    trigger_id: state.triggers.issue({ user: user.id }),
  };
}

export type OnMessage = { readonly room: Conversation; readonly message: StoredMessage };

/** A shortcut chosen in a message's own menu. */
export function messageShortcutPayload(
  state: WorkspaceState,
  user: WorkspaceUser,
  { callback, room, message }: OnMessage & { readonly callback: string },
) {
  return {
    type: 'message_action' as const,
    ...actor(state, user),
    callback_id: callback,
    action_ts: state.ids.timestamp(),
    trigger_id: state.triggers.issue({ user: user.id }),
    channel: { id: room.id, name: conversationName(room) },
    message: messagePayload(state, message),
    message_ts: message.ts,
    response_url: responseUrl(state, { user: user.id, channel: room.id, message: message.ts }),
  };
}
