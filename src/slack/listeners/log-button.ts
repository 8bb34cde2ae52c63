import type { BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { answerOrGiveUp } from '../answer-or-give-up.ts';
import { logAnswer } from '../log-answer.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { beside, inPlace, type Press, pressOf } from '../press.ts';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';
import { tellTooOld } from '../tell-too-old.ts';

type Pressed = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

const id = z.string().min(1).max(200);
const part = z.strictObject({ council: id, activity: id.nullable(), page: z.int().min(1) });

/** A button to another part of the log, which takes the place of the one it stands under. */
export function logButton(room: SlackRoom) {
  return async ({ ack, action, body, respond }: Pressed): Promise<void> => {
    await ack();
    await room.inFlight.track(answerWithLog(room, pressOf(body, respond), action.value));
  };
}

async function answerWithLog(room: SlackRoom, press: Press, value: string | undefined): Promise<void> {
  const asked = readMetadata(part, value);
  if (asked === null) return tellTooOld(room, press);
  const outcome = await answerOrGiveUp(room, press, logAnswer(room, press, asked));
  const message = outcome.kind === 'answer' ? inPlace(press, outcome.answer) : beside(outcome.message);
  await sendAgain(room, () => press.respond(message));
}
