import type { Conversation } from '../state/conversations.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** A conversation as Slack describes it to apps. */
export function conversationPayload({ team, app }: WorkspaceState, room: Conversation) {
  const common = {
    id: room.id,
    created: 0,
    is_archived: room.isArchived,
    context_team_id: team.id,
    updated: 0,
  };
  if (room.kind === 'im')
    return { ...common, is_im: true, user: room.user, is_org_shared: false, priority: 0 };
  return {
    ...common,
    name: room.name,
    name_normalized: room.name,
    is_channel: room.kind === 'public',
    is_group: room.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: room.kind === 'private',
    is_general: room.name === 'general',
    is_shared: false,
    is_org_shared: false,
    is_ext_shared: false,
    is_member: room.members.has(app.botUserId),
    topic: { value: room.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
  };
}
