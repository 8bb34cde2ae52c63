import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { updateFormView } from '../modals/update-form-view.ts';
import { openOrSay } from '../open-or-say.ts';
import { pressOf } from '../press.ts';
import { redrawCard } from '../redraw-card.ts';
import { sayOldButton } from '../say-old-button.ts';
import { cardBlock } from '../update-ids.ts';
import { updatePress } from '../update-press.ts';
import type { UpdateRoom } from '../update-room.ts';
import { updateValues } from '../update-values.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Lämna lägesrapport* on a card, a reminder or Home: opens the form. A card of the person's own is drawn anew after. */
export function reportButton(room: UpdateRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const about = readMetadata(updateValues.activity, action.value);
    if (about === null) return room.inFlight.track(sayOldButton(room, press));
    const key = randomUUID();
    const standsIn = pressOf(body, respond);
    if (standsIn.isPrivate && action.block_id === cardBlock)
      room.cards.set(key, () => redrawCard(room, standsIn, about));
    const load = () => updateFormView(room, press.asker, { ...about, key });
    await room.inFlight.track(
      openOrSay(room, press, { title: (words) => words.updates.form.title, load, pressed: action }),
    );
  };
}
