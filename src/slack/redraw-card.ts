import { answerTo } from './answer-to.ts';
import { asError } from './as-error.ts';
import { inPlace, type Press } from './press.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';

type About = { readonly council: string; readonly activity: string };

/** Puts the activity's status as it is now in the place of the card that somebody pressed in, which only they see. */
export async function redrawCard(room: SlackRoom, press: Press, { council, activity }: About): Promise<void> {
  const question = { kind: 'status', about: { by: 'activity', id: activity }, page: 1 } as const;
  try {
    const card = await answerTo(room, press, { question, council, notice: null, guessed: false });
    await sendAgain(room, () => press.respond(inPlace(press, card)));
  } catch (error) {
    room.log.warn({ council, activity, error: asError(error) }, 'A card could not be drawn anew');
  }
}
