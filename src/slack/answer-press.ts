import { answerOrGiveUp } from './answer-or-give-up.ts';
import { answerTo } from './answer-to.ts';
import type { AskedAgain } from './asked-again.ts';
import { beside, inPlace, type Press } from './press.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellTooOld } from './tell-too-old.ts';

/** Answers a press where it was made. `null`: what was pressed carries no question that can be read. */
export async function answerPress(room: SlackRoom, press: Press, asked: AskedAgain | null): Promise<void> {
  if (asked === null) return tellTooOld(room, press);
  const work = answerTo(room, press, { ...asked, notice: null, guessed: false });
  const outcome = await answerOrGiveUp(room, press, work);
  // A failure must not take away what the person was looking at.
  const message = outcome.kind === 'answer' ? inPlace(press, outcome.answer) : beside(outcome.message);
  await sendAgain(room, () => press.respond(message));
}
