import type { BlockAction, RadioButtonsAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { meetingSeriesForm } from '../meeting-series-form.ts';
import { seriesFormKind, seriesHeld, seriesIds, seriesKind } from '../meeting-series-ids.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { replaceView } from '../modals/replace-view.ts';
import { viewState } from '../modals/view-state.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';
import { wordsOf } from '../words-of.ts';

type Picked = SlackActionMiddlewareArgs<BlockAction<RadioButtonsAction>>;

/** Another kind of series is chosen: its fields take the place of those before, with everything that was filled in. */
export function seriesKindPicked(room: SlackRoom) {
  return async ({ ack, body, respond }: Picked): Promise<void> => {
    await ack();
    const { view } = body;
    const press = updatePress(room, body, respond);
    const ids = readMetadata(seriesIds, view?.private_metadata);
    const state = viewState(view?.state.values);
    const [shown, kind] = [seriesFormKind(view?.callback_id), seriesKind(state)];
    if (ids === null || shown === null || kind === null)
      return room.inFlight.track(sayOldButton(room, press));
    const held = seriesHeld(shown, state, ids.held);
    const load = async () =>
      meetingSeriesForm({ channel: ids.channel, kind, held }, await wordsOf(room, press.asker.user));
    // Whoever changes their mind in a moment gets the latest choice, though the form has another hash by then.
    const modal = press.modal && { ...press.modal, hash: null };
    await room.inFlight.track(replaceView(room, { ...press, modal }, load));
  };
}
