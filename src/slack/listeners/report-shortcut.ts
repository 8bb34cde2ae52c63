import type { GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { openFromShortcut } from '../open-from-shortcut.ts';
import type { SlackRoom } from '../slack-room.ts';

/** *Lämna lägesrapport* in Slack's menu of shortcuts, which stands in no channel. */
export function reportShortcut(room: SlackRoom) {
  return async ({ ack, shortcut }: SlackShortcutMiddlewareArgs<GlobalShortcut>): Promise<void> => {
    await ack();
    const workspace = shortcut.team?.id ?? shortcut.user.team_id ?? '';
    const asker = { user: shortcut.user.id, place: { workspace, channel: '' } };
    const carried = () => Promise.resolve(null);
    await room.inFlight.track(openFromShortcut(room, asker, { trigger: shortcut.trigger_id, carried }));
  };
}
