import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { type Opens, openOnce } from '../open-once.ts';
import type { SlackRoom } from '../slack-room.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A button that opens a form. */
export function openingButton(room: SlackRoom, opens: Opens) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    await openOnce(room, { body, respond, value: action.value }, opens);
  };
}
