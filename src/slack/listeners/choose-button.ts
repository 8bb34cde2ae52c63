import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { pickerView } from '../modals/picker-view.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { openOrSay } from '../open-or-say.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';
import { updateValues } from '../update-values.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Försök igen* where `/plan uppdatera` or a shortcut could not open anything. */
export function chooseButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const wanted = readMetadata(updateValues.choose, action.value);
    if (wanted === null) return room.inFlight.track(sayOldButton(room, press));
    const load = () => pickerView(room, press.asker, { ...wanted, carried: null });
    await room.inFlight.track(
      openOrSay(room, press, { title: (words) => words.updates.form.title, load, pressed: action }),
    );
  };
}
