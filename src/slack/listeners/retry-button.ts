import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { plainMessage } from '../blocks/plain-message.ts';
import { keptUpdate } from '../kept-update.ts';
import { type Opening, openModal } from '../modals/open-modal.ts';
import { updateFormView } from '../modals/update-form-view.ts';
import { sayOldButton } from '../say-old-button.ts';
import type { SlackRoom } from '../slack-room.ts';
import { type UpdatePress, updatePress } from '../update-press.ts';
import { wordsOf } from '../words-of.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Försök igen* under a text that could not be saved: opens the form with it. */
export function retryButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const kept = keptUpdate(action.value, body.message?.blocks ?? []);
    if (kept === null) return room.inFlight.track(sayOldButton(room, press));
    const load = () => updateFormView(room, press.asker, { ...kept.ids, fields: kept.fields });
    await room.inFlight.track(openAgain(room, press, load));
  };
}

/** The button that holds the text stays where it is, so a sentence is enough. */
async function openAgain(room: SlackRoom, press: UpdatePress, load: Opening['load']): Promise<void> {
  const { asker, trigger, reply } = press;
  const isOpen = await openModal(room, asker, { trigger, title: (words) => words.updates.form.title, load });
  if (!isOpen) await reply(plainMessage((await wordsOf(room, asker.user)).modals.notOpened));
}
