import { askPlan } from '../app/ask-plan.ts';
import type { AskedAgain } from './asked-again.ts';
import { answerPartsOf } from './blocks/answer-parts-of.ts';
import type { Message } from './blocks/message.ts';
import { privateMessage } from './blocks/private-message.ts';
import { sharedMessage } from './blocks/shared-message.ts';
import { callingNobody } from './calling-nobody.ts';
import type { Press } from './press.ts';
import { readerOf } from './reader-of.ts';
import type { SlackRoom } from './slack-room.ts';

/** An answer as everybody is to see it, and what the person who shares it keeps instead of theirs. */
export type SharedAnswer = { readonly forAll: Message; readonly kept: Message };

/** The answer anew, in the council's language and in the person's; `null` where there is no answer any more. */
export async function sharedAnswer(
  room: SlackRoom,
  { user, place }: Press,
  { council, question }: AskedAgain,
): Promise<SharedAnswer | null> {
  const ask = askPlan(room, { place, question, ...(council !== null && { council }) });
  const [answered, { language }] = await Promise.all([ask, room.people.person(user)]);
  if (answered.kind !== 'answer') return null;
  const all = readerOf(answered, null);
  const one = readerOf(answered, language);
  const parts = answerPartsOf(answered.answer, question, all);
  const forAll = { ...parts, blocks: await callingNobody(room, parts.blocks) };
  return {
    forAll: sharedMessage(forAll, user, all.words),
    kept: privateMessage(answerPartsOf(answered.answer, question, one), {
      notice: one.words.answers.shared,
      share: null,
    }),
  };
}
