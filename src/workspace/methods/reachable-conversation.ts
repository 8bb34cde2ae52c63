import { type Refusal, refuse } from '../refusal.ts';
import type { Conversation } from '../state/conversations.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** The conversation an app may read, or why it may not: a private one it is no member of does not exist for it. */
export function readableConversation(state: WorkspaceState, id: string): Conversation | Refusal {
  const room = state.conversations.find(id);
  if (!room || (room.kind !== 'public' && !room.members.has(state.app.botUserId)))
    return refuse('channel_not_found');
  return room;
}

/** The conversation an app may write in. A user's id means the direct message with that user. */
export function writableConversation(state: WorkspaceState, id: string): Conversation | Refusal {
  const person = state.people.find(id);
  const room = person ? state.conversations.directMessageWith(person.id) : readableConversation(state, id);
  if ('ok' in room) return room;
  if (room.isArchived) return refuse('is_archived');
  if (room.kind === 'im') return personRefusal(state, room) ?? room;
  const isIn = room.members.has(state.app.botUserId) || state.app.scopes.includes('chat:write.public');
  return isIn ? room : refuse('not_in_channel');
}

function personRefusal({ app, people }: WorkspaceState, { user }: Conversation): Refusal | undefined {
  const person = people.find(user ?? '');
  if (app.messagesTab === false) return refuse('messages_tab_disabled');
  if (person?.isBot === true) return refuse('cannot_dm_bot');
  if (person?.deleted === true) return refuse('user_disabled');
  return undefined;
}
