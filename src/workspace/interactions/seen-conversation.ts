import { type Refusal, refuse } from '../refusal.ts';
import { type Conversation, directMessageId } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** The conversation a person means by an id or a name, if it is one they can see. */
export function seenConversation(
  state: WorkspaceState,
  user: WorkspaceUser,
  idOrName: string,
): Conversation | Refusal {
  const isOwn = idOrName === directMessageId(user.id);
  const room = isOwn ? state.conversations.directMessageWith(user.id) : state.conversations.find(idOrName);
  if (!room || !sees(user, room)) return refuse('channel_not_found');
  return room;
}

/** Oldest first: what everybody sees there, and what only this person does. */
export function seenMessages(
  state: WorkspaceState,
  user: WorkspaceUser,
  room: Conversation,
): readonly StoredMessage[] {
  return state.messages
    .inChannel(room.id)
    .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === user.id);
}

function sees(user: WorkspaceUser, room: Conversation): boolean {
  const isGuest = user.isRestricted === true || user.isUltraRestricted === true || user.isStranger === true;
  return room.members.has(user.id) || (room.kind === 'public' && !isGuest);
}
