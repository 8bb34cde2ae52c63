import { messageEvent } from '../payloads/happenings.ts';
import type { Conversation } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { tellEvent } from './tell-event.ts';

const subscriptions = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;

export type Said = {
  readonly room: Conversation;
  readonly text: string;
  readonly threadTs?: string | undefined;
};

/** A person writes a message. Those who may read it see it at once; the app hears of it if it listens. */
export function say(
  state: WorkspaceState,
  user: WorkspaceUser,
  { room, text, threadTs }: Said,
): StoredMessage {
  const thread = threadTs !== undefined && { threadTs };
  const message = state.messages.post({ channel: room.id, user: user.id, text: escaped(text), ...thread });
  const isListening = room.members.has(state.app.botUserId);
  if (isListening) void tellEvent(state, messageEvent(state, room, message), subscriptions[room.kind]);
  return message;
}

/** Slack stores what people type with its three special characters written out. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
