import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { nothingNewPressed } from '../nothing-new-pressed.ts';
import { pressOf } from '../press.ts';
import { redrawCard } from '../redraw-card.ts';
import { sayOldButton } from '../say-old-button.ts';
import { sayOutcome } from '../say-outcome.ts';
import { cardBlock } from '../update-ids.ts';
import { updatePress } from '../update-press.ts';
import type { UpdateRoom } from '../update-room.ts';
import { updateValues } from '../update-values.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Inget nytt*: recorded at one click and answered beside. */
export function nothingNewButton(room: UpdateRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const about = readMetadata(updateValues.nothingNew, action.value);
    if (about === null) return room.inFlight.track(sayOldButton(room, press));
    await room.inFlight.track(sayOutcome(room, press, nothingNewPressed(room, press.asker, about)));
    const standsIn = pressOf(body, respond);
    if (standsIn.isPrivate && action.block_id === cardBlock)
      await room.inFlight.track(redrawCard(room, standsIn, about));
  };
}
