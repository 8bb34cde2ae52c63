import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { thanksForm } from '../modals/thanks-form.ts';
import { openOrSay } from '../open-or-say.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';
import { updateValues } from '../update-values.ts';
import { wordsOf } from '../words-of.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Tacka med en rad …*: opens a form for some words to the author. */
export function thanksWithWordsButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const meant = readMetadata(updateValues.update, action.value);
    if (meant === null) return room.inFlight.track(sayOldButton(room, press));
    const load = async () => thanksForm(meant, await wordsOf(room, press.asker.user));
    await room.inFlight.track(
      openOrSay(room, press, { title: (words) => words.updates.read.title, load, pressed: action }),
    );
  };
}
