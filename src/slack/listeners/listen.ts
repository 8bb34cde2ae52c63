import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { actions, askActions, planCommandName, unknownActions } from '../ids.ts';
import type { SlackRoom } from '../slack-room.ts';
import { answerButton } from './answer-button.ts';
import { answerMenu } from './answer-menu.ts';
import { listenToAgendas } from './listen-to-agendas.ts';
import { listenToDeliveries } from './listen-to-deliveries.ts';
import { listenToHome } from './listen-to-home.ts';
import { listenToLog } from './listen-to-log.ts';
import { listenToMeetings } from './listen-to-meetings.ts';
import { listenToOnboarding } from './listen-to-onboarding.ts';
import { listenToSeats } from './listen-to-seats.ts';
import { listenToSettings } from './listen-to-settings.ts';
import { listenToUpdates } from './listen-to-updates.ts';
import { planCommand } from './plan-command.ts';
import { shareButton } from './share-button.ts';
import { unknownAction } from './unknown-action.ts';

/** Everything the bot listens to, in one place. `manifest.yml` asks Slack for exactly this. */
export function listen(app: App, room: SlackRoom): void {
  app.command(planCommandName, planCommand(room));
  app.action<BlockAction<ButtonAction>>(askActions, answerButton(room));
  app.action<BlockAction<StaticSelectAction>>(actions.pick, answerMenu(room));
  app.action<BlockAction<ButtonAction>>(actions.share, shareButton(room));
  listenToDeliveries(app, room);
  listenToHome(app, room);
  listenToLog(app, room);
  listenToOnboarding(app, room);
  listenToSettings(app, room);
  listenToSeats(app, room);
  listenToUpdates(app, room);
  listenToAgendas(app, room);
  listenToMeetings(app, room);
  app.action<BlockAction>(unknownActions, unknownAction(room));
}
