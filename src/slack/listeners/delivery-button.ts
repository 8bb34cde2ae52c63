import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { z } from 'zod';
import { answerOrGiveUp } from '../answer-or-give-up.ts';
import type { Asker } from '../asker.ts';
import type { Message } from '../blocks/message.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { beside, pressOf } from '../press.ts';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellTooOld } from '../tell-too-old.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** One kind of button: what its value holds, and what a press does, which it tells. */
type Deed<Ids> = {
  readonly ids: z.ZodType<Ids>;
  readonly carryOut: (asker: Asker, ids: Ids) => Promise<Message>;
};

/** A button under what the bot said by itself: answered beside it, since the reminder is still one. Twice is once. */
export function deliveryButton<Ids>(room: SlackRoom, { ids: schema, carryOut }: Deed<Ids>) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    const press = pressOf(body, respond);
    const ids = readMetadata(schema, action.value);
    if (ids === null) return room.inFlight.track(tellTooOld(room, press));
    const once = async () => {
      const outcome = await answerOrGiveUp(room, press, carryOut(press, ids));
      const message = outcome.kind === 'answer' ? outcome.answer : outcome.message;
      await sendAgain(room, () => press.respond(beside(message)));
      return outcome.kind === 'answer';
    };
    await room.inFlight.track(room.sharing(`press ${body.trigger_id}`, once));
  };
}
