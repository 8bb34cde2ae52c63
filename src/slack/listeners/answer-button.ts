import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerPress } from '../answer-press.ts';
import { askedAgain } from '../asked-again.ts';
import { pressOf } from '../press.ts';
import type { SlackRoom } from '../slack-room.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A button that asks a question: its answer takes the place of the one it stands under. */
export function answerButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    await room.inFlight.track(answerPress(room, pressOf(body, respond), askedAgain(action.value)));
  };
}
