import type {
  BlockAction,
  ExternalSelectAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { keptIn } from '../kept-update.ts';
import { activityPicked } from '../modals/activity-options.ts';
import { replaceView } from '../modals/replace-view.ts';
import { updateFormView } from '../modals/update-form-view.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';

type Picked = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction | ExternalSelectAction>>;

/** An activity is picked: its form takes the picker's place, with the text that the picker carried. */
export function activityPick(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Picked): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const picked = activityPicked(action.selected_option?.value ?? '');
    if (picked === null) return room.inFlight.track(sayOldButton(room, press));
    const { text, link } = keptIn(body.view?.blocks ?? []);
    const fields = text === '' && link === '' ? {} : { fields: { text, link } };
    const load = () => updateFormView(room, press.asker, { ...picked, ...fields });
    await room.inFlight.track(replaceView(room, press, load));
  };
}
