import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { failed } from './failed.ts';
import type { SlackRoom } from './slack-room.ts';
import { within } from './within.ts';

const giveUpAfter = 20_000;

/** The answer, or else the sentence that says what kept it. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly message: Message };

/** Waits for an answer, but neither for ever nor in vain: a fault and 20 seconds of silence become a sentence. */
export async function answerOrGiveUp<Answer>(
  room: SlackRoom,
  asker: Asker,
  work: Promise<Answer>,
): Promise<Outcome<Answer>> {
  try {
    const answer = await within(room.clock, giveUpAfter, work);
    if (answer !== 'late') return { kind: 'answer', answer };
    const error = new Error('No answer within twenty seconds');
    return { kind: 'failure', message: failed(room, asker, { kind: 'tookTooLong', error }) };
  } catch (error) {
    return { kind: 'failure', message: failed(room, asker, { kind: 'broken', error }) };
  }
}
