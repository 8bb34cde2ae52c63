import { answerOrGiveUp } from './answer-or-give-up.ts';
import type { Message } from './blocks/message.ts';
import type { SlackRoom } from './slack-room.ts';
import type { UpdatePress } from './update-press.ts';

/** Tells whoever pressed what came of it: the answer, or a sentence where it failed. */
export async function sayOutcome(room: SlackRoom, press: UpdatePress, work: Promise<Message>): Promise<void> {
  const outcome = await answerOrGiveUp(room, press.asker, work);
  await press.reply(outcome.kind === 'answer' ? outcome.answer : outcome.message);
}
