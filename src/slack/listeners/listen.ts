import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { actions, askActions, planCommandName, unknownActions } from '../ids.ts';
import type { SlackRoom } from '../slack-room.ts';
import { answerButton } from './answer-button.ts';
import { answerMenu } from './answer-menu.ts';
import { planCommand } from './plan-command.ts';
import { shareButton } from './share-button.ts';
import { unknownAction } from './unknown-action.ts';

/** Everything the bot listens to, in one place. `manifest.yml` asks Slack for exactly this. */
export function listen(app: App, room: SlackRoom): void {
  app.command(planCommandName, planCommand(room));
  app.action<BlockAction<ButtonAction>>(askActions, answerButton(room));
  app.action<BlockAction<StaticSelectAction>>(actions.pick, answerMenu(room));
  app.action<BlockAction<ButtonAction>>(actions.share, shareButton(room));
  app.action<BlockAction>(unknownActions, unknownAction(room));
}
