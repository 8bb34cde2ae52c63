import type { BlockAction, SlackActionMiddlewareArgs, StaticSelectAction } from '@slack/bolt';
import { type Opens, openOnce } from '../open-once.ts';
import { seatBlocks } from '../seat-ids.ts';
import type { SlackRoom } from '../slack-room.ts';

type Picked = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>;

/** A menu of units to give a contact: picking one opens its form, as a button that names it would. */
export function pickedUnit(room: SlackRoom, opens: Opens) {
  return async ({ ack, action, body, respond }: Picked): Promise<void> => {
    await ack();
    const council = action.block_id.slice(seatBlocks.appointFor.length);
    const value = JSON.stringify({ council, unit: action.selected_option.value });
    await openOnce(room, { body, respond, value }, opens);
  };
}
