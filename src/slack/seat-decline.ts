import { answerSeat } from '../app/answer-seat.ts';
import { councilMeant } from '../app/council-meant.ts';
import { mayDo } from '../domain/permission.ts';
import { actorOf } from './actor-of.ts';
import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { runMessage } from './blocks/run-message.ts';
import { seatDeclinedMessage } from './blocks/seat-answered-message.ts';
import { unitName } from './blocks/unit-name.ts';
import { readerFor } from './reader-for.ts';
import { type Declining, longestReason, reasonBlock } from './seat-decline-form.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { tellSurely } from './tell-surely.ts';
import { wordsOf } from './words-of.ts';

/** Somebody who was asked gives the seat back; whoever asked is told, and the question says what was answered. */
export async function declineSeat(
  room: SlackRoom,
  { user, place }: Asker,
  { council, unit, message, reason }: Declining & { readonly reason: string | null },
): Promise<Settled> {
  const actor = await actorOf(room, user);
  const { seats } = await wordsOf(room, user);
  if (reason !== null && reason.length > longestReason) {
    const complaint = { block: reasonBlock, text: seats.errors.tooLong(longestReason) };
    return { kind: 'complaints', complaints: [complaint] };
  }
  const answered = await answerSeat(room, { where: { council }, actor, unit, answer: 'decline', reason });
  if (answered.outcome !== 'declined')
    return { kind: 'returned', message: plainMessage(seats.answered.gone) };
  const isTold = await tellWhoAsked(room, place.workspace, { ...answered, by: user });
  const { declinedAndTold, declinedNotTold, declined } = seats.answered;
  const text = declined(unitName(answered.unit));
  const said = runMessage(text, [`${text} ${isTold ? declinedAndTold : declinedNotTold}`]);
  if (message !== null) await edit(room, message, plainMessage(text));
  return { kind: isTold ? 'told' : 'returned', message: said };
}

type Declined = Extract<Awaited<ReturnType<typeof answerSeat>>, { outcome: 'declined' }>;

/** Whether at least one of them could be told. */
async function tellWhoAsked(
  room: SlackRoom,
  workspace: string,
  { council, tell, ...declined }: Declined & { readonly by: string },
): Promise<boolean> {
  const snapshot = await councilMeant(room, { workspace, council });
  const people = await room.seats.people({ council });
  if (snapshot === null || people === null) return false;
  const told = tell.map(async (user) => {
    const [reader, actor] = await Promise.all([
      readerFor(room, user, snapshot.plan.council),
      actorOf(room, user),
    ]);
    const mayAppoint = mayDo(people, actor, { to: 'coordinate' });
    return tellSurely(room, user, seatDeclinedMessage({ ...declined, mayAppoint }, reader));
  });
  return (await Promise.all(told)).includes(true);
}

/** The seat is given back whether the question can be edited or not. */
async function edit(
  { client, log }: SlackRoom,
  { channel, ts }: NonNullable<Declining['message']>,
  message: ReturnType<typeof plainMessage>,
): Promise<void> {
  await client.chat.update({ channel, ts, ...message }).catch((error) => {
    log.warn({ channel, error: asError(error) }, 'A question that is answered could not be edited');
  });
}
