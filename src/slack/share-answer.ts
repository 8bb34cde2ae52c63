import { answerOrGiveUp } from './answer-or-give-up.ts';
import type { AskedAgain } from './asked-again.ts';
import { certainlyNotDelivered } from './certainly-not-delivered.ts';
import { failed } from './failed.ts';
import { beside, inPlace, type Press } from './press.ts';
import { sendAgain } from './send-again.ts';
import { type SharedAnswer, sharedAnswer } from './shared-answer.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellTooOld } from './tell-too-old.ts';

/** Shows everybody an answer. Whether it was shown, as far as anybody can know. */
export async function shareAnswer(room: SlackRoom, press: Press, asked: AskedAgain): Promise<boolean> {
  const outcome = await answerOrGiveUp(room, press, sharedAnswer(room, press, asked));
  if (outcome.kind === 'failure') {
    await sendAgain(room, () => press.respond(beside(outcome.message)));
    return false;
  }
  if (outcome.answer !== null) return post(room, press, outcome.answer);
  await tellTooOld(room, press);
  return false;
}

async function post(room: SlackRoom, press: Press, { forAll, kept }: SharedAnswer): Promise<boolean> {
  const toAll = { response_type: 'in_channel' as const, replace_original: false, ...forAll };
  // Everybody would see it twice, so it is only repeated when nobody has seen it.
  const isShown = await sendAgain(room, () => press.respond(toAll), certainlyNotDelivered);
  const error = new Error('Slack did not say that it showed the answer');
  const told = isShown
    ? inPlace(press, kept)
    : beside(failed(room, press, { kind: 'maybeNotShared', error }));
  await sendAgain(room, () => press.respond(told));
  return isShown;
}
