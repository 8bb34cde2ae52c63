import { askPlan } from '../app/ask-plan.ts';
import type { AskedAgain } from './asked-again.ts';
import type { AnswerParts } from './blocks/answer-parts.ts';
import { answerPartsOf } from './blocks/answer-parts-of.ts';
import { byName, mentionedIn } from './blocks/by-name.ts';
import type { Message } from './blocks/message.ts';
import { privateMessage } from './blocks/private-message.ts';
import { sharedMessage } from './blocks/shared-message.ts';
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
  const forAll = await callingNobody(room, answerPartsOf(answered.answer, question, all));
  return {
    forAll: sharedMessage(forAll, user, all.words),
    kept: privateMessage(answerPartsOf(answered.answer, question, one), {
      notice: one.words.answers.shared,
      share: null,
    }),
  };
}

async function callingNobody({ people }: SlackRoom, parts: AnswerParts): Promise<AnswerParts> {
  const mentioned = mentionedIn(parts.blocks);
  const named = await Promise.all(
    mentioned.map(async (user) => [user, (await people.person(user)).name] as const),
  );
  const names = new Map(named.flatMap(([user, name]) => (name === null ? [] : [[user, name] as const])));
  return { ...parts, blocks: byName(parts.blocks, names) };
}
