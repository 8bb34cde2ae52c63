import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { changeFormView } from '../modals/change-form-view.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { openOrSay } from '../open-or-say.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';
import { updateValues } from '../update-values.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Ändra*: opens the form with an update of the person's own. */
export function changeButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const meant = readMetadata(updateValues.update, action.value);
    if (meant === null) return room.inFlight.track(sayOldButton(room, press));
    const load = () => changeFormView(room, press.asker, meant);
    await room.inFlight.track(
      openOrSay(room, press, { title: (words) => words.updates.form.changeTitle, load, pressed: action }),
    );
  };
}
