import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** The address that leads to a message; one to a reply names its thread as well. */
export function permalinkOf({ team }: WorkspaceState, { channel, ts, threadTs }: StoredMessage): string {
  const place = `https://${team.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;
  const isReply = threadTs !== undefined && threadTs !== ts;
  return isReply ? `${place}?thread_ts=${threadTs}&cid=${channel}` : place;
}
