import { membershipEvent } from '../payloads/happenings.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Conversation } from '../state/conversations.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { tellEvent } from './tell-event.ts';

/** Who comes or goes, and who brought them. */
export type Membership = {
  readonly user: string;
  readonly channel: string;
  readonly inviter?: string | undefined;
};

/** Somebody, perhaps the app's own bot, is let into a channel. Whoever is there already stays, and nobody is told. */
export async function joinChannel(
  state: WorkspaceState,
  { user, channel, inviter }: Membership,
): Promise<Refusal | undefined> {
  const room = roomFor(state, user, channel);
  if ('ok' in room) return room;
  if (room.isArchived) return refuse('is_archived');
  if (room.members.has(user)) return undefined;
  state.conversations.join(room, user);
  state.messages.changed();
  if (isAppIn(state, room.id))
    await tellEvent(state, membershipEvent(state, 'member_joined_channel', { user, room, inviter }));
  return undefined;
}

/** Somebody leaves a channel or is removed from it. Who is not there is not missed, and nobody is told. */
export async function leaveChannel(
  state: WorkspaceState,
  { user, channel }: Membership,
): Promise<Refusal | undefined> {
  const room = roomFor(state, user, channel);
  if ('ok' in room) return room;
  if (!room.members.has(user)) return undefined;
  const isHeard = isAppIn(state, room.id);
  state.conversations.leave(room, user);
  state.messages.changed();
  if (isHeard) await tellEvent(state, membershipEvent(state, 'member_left_channel', { user, room }));
  return undefined;
}

function roomFor({ people, conversations }: WorkspaceState, user: string, channel: string) {
  if (!people.find(user)) return refuse('user_not_found');
  const room = conversations.find(channel);
  return room && room.kind !== 'im' ? room : refuse('channel_not_found');
}

/** Slack tells an app only of the channels its bot is in. */
function isAppIn({ conversations, app }: WorkspaceState, id: Conversation['id']): boolean {
  return conversations.find(id)?.members.has(app.botUserId) === true;
}
