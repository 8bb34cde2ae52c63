import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** What a message says of the thread it began: how many replies, by whom, and when the latest came; nothing without one. */
export function threadPayload({ messages }: WorkspaceState, { channel, ts }: StoredMessage) {
  const replies = messages
    .inChannel(channel)
    .filter((reply) => reply.threadTs === ts && reply.ts !== ts && reply.onlyFor === undefined);
  const latest = replies.at(-1);
  if (!latest) return {};
  const users = [...new Set(replies.map(({ user }) => user))];
  return {
    thread_ts: ts,
    reply_count: replies.length,
    reply_users: users,
    reply_users_count: users.length,
    latest_reply: latest.ts,
  };
}
