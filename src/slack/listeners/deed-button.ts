import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { z } from 'zod';
import { answerOrGiveUp } from '../answer-or-give-up.ts';
import { isDirect } from '../asker.ts';
import type { Message } from '../blocks/message.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { beside, inPlace, type Press, pressOf } from '../press.ts';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellPerson } from '../tell-person.ts';
import { tellTooOld } from '../tell-too-old.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** One kind of button: the ids in its value, and what a press does, which it tells. */
type Deed<Ids> = {
  readonly ids: z.ZodType<Ids>;
  readonly carryOut: (press: Press, ids: Ids) => Promise<Message>;
};

/**
 * A button that does something: what came of it takes the place of the message that nobody else sees. Delivered twice it
 * is done once; a failure leaves the button where it is.
 */
export function deedButton<Ids>(room: SlackRoom, { ids: schema, carryOut }: Deed<Ids>) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = pressOf(body, respond);
    const ids = readMetadata(schema, action.value);
    const work = ids === null ? null : () => carryOut(press, ids);
    const once = () => (work === null ? tooOld(room, press) : answer(room, press, work()));
    await room.inFlight.track(room.sharing(`press ${body.trigger_id}`, once));
  };
}

async function tooOld(room: SlackRoom, press: Press): Promise<boolean> {
  await tellTooOld(room, press);
  return true;
}

async function answer(room: SlackRoom, press: Press, work: Promise<Message>): Promise<boolean> {
  const outcome = await answerOrGiveUp(room, press, work);
  const message = outcome.kind === 'answer' ? outcome.answer : outcome.message;
  if (press.place.channel === '') return tellPerson(room, press.user, message);
  const told = outcome.kind === 'answer' ? replacing(press, message) : beside(message);
  await sendAgain(room, () => press.respond(told));
  return outcome.kind === 'answer';
}

/** In their own conversation with the bot nobody else sees what a person answered. */
function replacing(press: Press, message: Message) {
  return isDirect(press.place) ? { replace_original: true, ...message } : inPlace(press, message);
}
