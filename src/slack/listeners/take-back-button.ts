import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { withdrawUpdate } from '../../app/withdraw-update.ts';
import { actorOf } from '../actor-of.ts';
import type { Asker } from '../asker.ts';
import { cutText } from '../blocks/cut-text.ts';
import { shown } from '../blocks/limits.ts';
import type { Message } from '../blocks/message.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { sayOldButton } from '../say-old-button.ts';
import { sayOutcome } from '../say-outcome.ts';
import type { SlackRoom } from '../slack-room.ts';
import { updatePress } from '../update-press.ts';
import { updateValues } from '../update-values.ts';
import { wordsOf } from '../words-of.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Ta tillbaka*: the update no longer stands. Slack has asked whether it is meant. */
export function takeBackButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = updatePress(room, body, respond);
    const meant = readMetadata(updateValues.update, action.value);
    if (meant === null) return room.inFlight.track(sayOldButton(room, press));
    await room.inFlight.track(sayOutcome(room, press, takenBack(room, press.asker, meant)));
  };
}

type Meant = { readonly council: string; readonly update: string };

async function takenBack(room: SlackRoom, { user, place }: Asker, meant: Meant): Promise<Message> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const came = await withdrawUpdate(room, { ...meant, workspace: place.workspace, actor });
  const said = words.updates.takenBack;
  if (came.outcome === 'refused') return plainMessage(said.refused[came.why]);
  return plainMessage(said[came.outcome](cutText(came.activity.name, shown.name)));
}
