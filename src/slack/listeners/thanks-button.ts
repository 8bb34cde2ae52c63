import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { sayOldButton } from '../say-old-button.ts';
import { sayOutcome } from '../say-outcome.ts';
import type { SlackRoom } from '../slack-room.ts';
import { thankFor } from '../thank-for.ts';
import { updatePress } from '../update-press.ts';
import { updateValues } from '../update-values.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Läst, tack*: one click, and the author knows. */
export function thanksButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const meant = readMetadata(updateValues.update, action.value);
    if (meant === null) return room.inFlight.track(sayOldButton(room, press));
    const thanked = thankFor(room, press.asker, { ...meant, comment: null });
    await room.inFlight.track(
      sayOutcome(
        room,
        press,
        thanked.then(({ message }) => message),
      ),
    );
  };
}
