import type { Conversation } from '../state/conversations.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { conversationName } from './conversation-name.ts';
import { responseUrl } from './response-url.ts';
import { verificationToken } from './verification-token.ts';

export type TypedCommand = {
  readonly user: WorkspaceUser;
  readonly room: Conversation;
  readonly command: string;
  readonly text: string;
};

/** A typed command as Slack posts it. */
export function slashCommandPayload(state: WorkspaceState, { user, room, command, text }: TypedCommand) {
  return {
    token: verificationToken(state.app),
    team_id: state.team.id,
    team_domain: state.team.domain,
    channel_id: room.id,
    channel_name: conversationName(room),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: state.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(state, { user: user.id, channel: room.id }),
    trigger_id: state.triggers.issue({ user: user.id }),
  };
}
