import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { logActions } from '../log-ids.ts';
import type { SlackRoom } from '../slack-room.ts';
import { logButton } from './log-button.ts';

/** Reading on in a council's log. */
export function listenToLog(app: App, room: SlackRoom): void {
  app.action<BlockAction<ButtonAction>>(logActions, logButton(room));
}
