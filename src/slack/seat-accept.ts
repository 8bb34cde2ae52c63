import { answerSeat } from '../app/answer-seat.ts';
import { councilMeant } from '../app/council-meant.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { seatAcceptedMessage } from './blocks/seat-answered-message.ts';
import { readerFor } from './reader-for.ts';
import type { SeatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Somebody who was asked takes the seat on. Pressed again it says the same. */
export async function acceptSeat(
  room: SlackRoom,
  { user, place }: Asker,
  { council, unit }: SeatMeant,
): Promise<Message> {
  const actor = await actorOf(room, user);
  const asked = { where: { council }, actor, unit, reason: null };
  const answered = await answerSeat(room, { ...asked, answer: 'accept' });
  const snapshot = await councilMeant(room, { workspace: place.workspace, council });
  if (snapshot === null || (answered.outcome !== 'accepted' && answered.outcome !== 'already'))
    return plainMessage((await wordsOf(room, user)).seats.answered.gone);
  const reader = await readerFor(room, user, snapshot.plan.council);
  return seatAcceptedMessage(answered.unit, answered.history, reader);
}
