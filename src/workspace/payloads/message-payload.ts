import type { StoredMessage } from '../state/message-store.ts';
import { slackbot } from '../state/people.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { filePayload } from './file-payload.ts';
import { threadPayload } from './thread-payload.ts';

/** A message as Slack shows it to apps. */
export function messagePayload(state: WorkspaceState, message: StoredMessage) {
  const { app, team } = state;
  const files = message.files?.flatMap((id) => state.files.find(id) ?? []);
  return {
    type: 'message' as const,
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: team.id,
    ...(message.user === app.botUserId && {
      bot_id: app.botId,
      app_id: app.id,
      bot_profile: botProfile(state),
    }),
    ...(message.user === slackbot && { subtype: 'bot_message' as const }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...threadPayload(state, message),
    ...(message.blocks && { blocks: [...message.blocks] }),
    ...(message.attachments && { attachments: [...message.attachments] }),
    ...(message.edited && { edited: message.edited }),
    ...(files && { files: files.map((file) => filePayload(state, file)) }),
  };
}

function botProfile({ app, team }: WorkspaceState) {
  return { id: app.botId, app_id: app.id, name: app.name, deleted: false, updated: 0, team_id: team.id };
}
