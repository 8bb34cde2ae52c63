import type { BlockAction, SlackActionMiddlewareArgs, StaticSelectAction } from '@slack/bolt';
import { answerPress } from '../answer-press.ts';
import { pickedFromMenu } from '../picked-from-menu.ts';
import { pressOf } from '../press.ts';
import type { SlackRoom } from '../slack-room.ts';

type Picked = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>;

/** A menu of things to ask about: the answer about the one picked takes the menu's place. */
export function answerMenu(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Picked): Promise<void> => {
    await ack();
    const asked = pickedFromMenu(action.block_id, action.selected_option.value);
    await room.inFlight.track(answerPress(room, pressOf(body, respond), asked));
  };
}
