import type { PlacedElement } from '../blocks/elements-in.ts';
import type { Surrounding } from '../interactions/surrounding.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { actor } from './actor.ts';
import { conversationName } from './conversation-name.ts';
import { messagePayload } from './message-payload.ts';
import { viewPayload } from './view-payload.ts';

export type Asked = { readonly on: Surrounding; readonly placed: PlacedElement; readonly value: string };

/** What a person typed in a menu that the app fills. */
export function blockSuggestionPayload(
  state: WorkspaceState,
  user: WorkspaceUser,
  { on, placed, value }: Asked,
) {
  return {
    type: 'block_suggestion' as const,
    ...actor(state, user),
    action_id: placed.element.action_id,
    block_id: placed.blockId,
    value,
    ...(on.kind === 'view' ? inView(state, on) : inMessage(state, on)),
  };
}

function inView(state: WorkspaceState, { view }: Extract<Surrounding, { kind: 'view' }>) {
  return { container: { type: 'view', view_id: view.id }, view: viewPayload(state, view) };
}

function inMessage(state: WorkspaceState, { message, room }: Extract<Surrounding, { kind: 'message' }>) {
  const isEphemeral = message.onlyFor !== undefined;
  return {
    container: { type: 'message', message_ts: message.ts, channel_id: room.id, is_ephemeral: isEphemeral },
    channel: { id: room.id, name: conversationName(room) },
    ...(!isEphemeral && { message: messagePayload(state, message) }),
  };
}
