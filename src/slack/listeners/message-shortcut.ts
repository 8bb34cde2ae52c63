import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { carriedMessage } from '../carried-message.ts';
import { openFromShortcut } from '../open-from-shortcut.ts';
import type { SlackRoom } from '../slack-room.ts';

/** *Gör till lägesrapport* in a message's menu: the form is filled in with what the message says and a link to it. */
export function messageShortcut(room: SlackRoom) {
  return async ({ ack, shortcut }: SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    await ack();
    const workspace = shortcut.team?.id ?? shortcut.user.team_id ?? '';
    const asker = { user: shortcut.user.id, place: { workspace, channel: shortcut.channel.id } };
    const { text = '', user, ts } = shortcut.message;
    const message = { channel: shortcut.channel.id, ts, text, author: user ?? null };
    const carried = () => carriedMessage(room, asker, message);
    await room.inFlight.track(openFromShortcut(room, asker, { trigger: shortcut.trigger_id, carried }));
  };
}
