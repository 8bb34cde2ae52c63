import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { homeActions, turnActions } from '../home-ids.ts';
import type { SlackRoom } from '../slack-room.ts';
import { homeOpened } from './home-opened.ts';
import { homeTurnButton } from './home-turn-button.ts';

/** What happens in App Home itself. */
export function listenToHome(app: App, room: SlackRoom): void {
  app.event('app_home_opened', homeOpened(room));
  app.action<BlockAction<ButtonAction>>(turnActions, homeTurnButton(room));
  app.action<BlockAction<ButtonAction>>(homeActions.again, homeTurnButton(room));
}
