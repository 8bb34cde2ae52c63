import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { readableConversation } from './reachable-conversation.ts';

/** The app's own posted message; somebody else's is refused with the word given, an ephemeral one is not found. */
export function changeableMessage(
  state: WorkspaceState,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  othersWord: string,
): StoredMessage | Refusal {
  const room = readableConversation(state, channel);
  if (isRefusal(room)) return room;
  const message = state.messages.find(room.id, ts);
  if (!message || message.onlyFor !== undefined) return refuse('message_not_found');
  return message.user === state.app.botUserId ? message : refuse(othersWord);
}
