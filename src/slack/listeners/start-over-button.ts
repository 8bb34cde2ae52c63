import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { dropDraft } from '../../app/drop-draft.ts';
import { actorOf } from '../actor-of.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { replaceView } from '../modals/replace-view.ts';
import { updateFormIds } from '../modals/update-form-ids.ts';
import { updateFormView } from '../modals/update-form-view.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Börja om*: the draft is forgotten and the form is filled in with what was said last. */
export function startOverButton(room: SlackRoom) {
  return async ({ ack, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const ids = readMetadata(updateFormIds, body.view?.private_metadata);
    if (ids === null) return room.inFlight.track(sayOldButton(room, press));
    const { asker } = press;
    const { workspace } = asker.place;
    const load = async () => {
      const actor = await actorOf(room, asker.user);
      await dropDraft(room, { ...ids, workspace, actor });
      return updateFormView(room, asker, { ...ids, round: ids.round + 1 });
    };
    await room.inFlight.track(replaceView(room, press, load));
  };
}
