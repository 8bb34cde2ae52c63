import type { Button } from '@slack/types';
import type { Answered } from '../app/ask-plan.ts';
import { awaitingThanks } from '../domain/awaiting-thanks.ts';
import type { Activity } from '../domain/council-plan.ts';
import { type Actor, mayDo } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Message } from './blocks/message.ts';
import { nothingNewButton, reportButton, thanksButtons } from './blocks/update-buttons.ts';
import { knownActor } from './known-actor.ts';
import type { SlackRoom } from './slack-room.ts';
import { cardBlock } from './update-ids.ts';

type Told = {
  readonly answered: Extract<Answered, { kind: 'answer' }>;
  readonly message: Message;
};

/**
 * Adds to a status card what its reader may do there: report, say that nothing is new, and as a coordinator thank for
 * what was said last. Everybody else sees the card as it is.
 */
export async function withUpdateOffers(
  room: SlackRoom,
  user: string,
  { answered, message }: Told,
): Promise<Message> {
  const { answer, council } = answered;
  if (council === null || answer.kind !== 'activity') return message;
  const snapshot = await room.plans.snapshot(council.id);
  const activity = snapshot?.activities.get(answer.card.id);
  if (!snapshot || !activity) return message;
  const words = wordsFor(room.people.known(user).language ?? council.language);
  const elements = offers(snapshot, knownActor(room, user), { activity, words });
  if (elements.length === 0) return message;
  return { ...message, blocks: [...message.blocks, { type: 'actions', block_id: cardBlock, elements }] };
}

type Person = Exclude<Actor, 'operator'>;
type Offering = { readonly activity: Activity; readonly words: Words };

function offers(snapshot: Snapshot, actor: Person, { activity, words }: Offering): Button[] {
  const council = snapshot.plan.council.id;
  const seats = seatsToSpeakFor(snapshot, actor, activity);
  const holdsOne = seats.some(({ as }) => as !== 'on-behalf');
  const about = { activity: activity.id, seen: activity.updates[0]?.id ?? null };
  const unread = awaitingThanks(activity, actor.user);
  const mayThank = mayDo({ ...snapshot.plan, inviter: null }, actor, { to: 'acknowledge' });
  return [
    ...(seats.length > 0 ? [reportButton(activity.id, council, words)] : []),
    ...(holdsOne ? [nothingNewButton(about, council, words)] : []),
    ...(unread && mayThank ? thanksButtons(unread.id, council, words) : []),
  ];
}
