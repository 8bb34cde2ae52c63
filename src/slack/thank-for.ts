import { acknowledgeUpdate } from '../app/acknowledge-update.ts';
import { dayOf } from '../domain/calendar.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { dayText } from './blocks/day-text.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { updateReadMessage } from './blocks/update-read-message.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellSurely } from './tell-surely.ts';
import { wordsOf } from './words-of.ts';

/** What came of it, to tell the coordinator. */
export type Thanked = { readonly kind: 'told' | 'returned'; readonly message: Message };

type Thanks = { readonly council: string; readonly update: string; readonly comment: string | null };

/** Tells the author of an update that a coordinator has read it, once, and the coordinator what came of that. */
export async function thankFor(room: SlackRoom, { user, place }: Asker, thanks: Thanks): Promise<Thanked> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const came = await acknowledgeUpdate(room, { ...thanks, workspace: place.workspace, actor });
  const { read } = words.updates;
  if (came.outcome === 'refused') return { kind: 'returned', message: plainMessage(read.refused[came.why]) };
  if (came.outcome === 'known') return { kind: 'returned', message: plainMessage(read.known) };
  const { author, activity, comment, update, council } = came;
  if (author === null) return told(read.nobody);
  const theirs = await wordsOf(room, author);
  const day = dayText(dayOf(update.at, council.zone), theirs);
  const isTold = await tellSurely(
    room,
    author,
    updateReadMessage({ by: user, activity, day, comment }, theirs),
  );
  return isTold ? told(read.told) : { kind: 'returned', message: plainMessage(read.notTold) };
}

function told(text: string): Thanked {
  return { kind: 'told', message: plainMessage(text) };
}
