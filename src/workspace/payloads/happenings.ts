import type { Conversation } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { messagePayload } from './message-payload.ts';
import { userPayload } from './user-payload.ts';
import { viewPayload } from './view-payload.ts';

/** The `message` event of what a person wrote. */
export function messageEvent(state: WorkspaceState, room: Conversation, message: StoredMessage) {
  const { subtype: _subtype, ...said } = messagePayload(state, message);
  return { ...said, channel: room.id, channel_type: channelTypes[room.kind], event_ts: message.ts };
}

const channelTypes = { public: 'channel', private: 'group', im: 'im' } as const;

/** A person looks at the app's page. */
export function homeOpenedEvent(state: WorkspaceState, user: WorkspaceUser, tab: 'home' | 'messages') {
  const home = state.views.homeOf(user.id);
  return {
    type: 'app_home_opened' as const,
    user: user.id,
    channel: state.conversations.directMessageWith(user.id).id,
    tab,
    ...(tab === 'home' && home && { view: viewPayload(state, home) }),
    event_ts: state.ids.timestamp(),
  };
}

/** Somebody enters or leaves a channel. */
export function membershipEvent(
  { team, ids }: WorkspaceState,
  type: 'member_joined_channel' | 'member_left_channel',
  {
    user,
    room,
    inviter,
  }: { readonly user: string; readonly room: Conversation; readonly inviter?: string | undefined },
) {
  return {
    type,
    user,
    channel: room.id,
    channel_type: room.kind === 'private' ? 'G' : 'C',
    team: team.id,
    ...(inviter !== undefined && { inviter }),
    event_ts: ids.timestamp(),
  };
}

/** A person's profile changes, or their account is closed. */
export function userChangeEvent(
  state: WorkspaceState,
  type: 'user_change' | 'user_profile_changed',
  user: WorkspaceUser,
) {
  return {
    type,
    user: userPayload(state, user, true),
    cache_ts: Math.floor(state.clock.now() / 1000),
    event_ts: state.ids.timestamp(),
  };
}
