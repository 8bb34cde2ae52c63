import type { CouncilPeople } from '../app/seat-ports.ts';
import { type Actor, mayDo } from '../domain/permission.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { seatRefusalMessage } from './blocks/seat-refusal-message.ts';
import { councilAt } from './council-at.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** The council that somebody may coordinate, who they are and how they read; or why they may not. */
export type CoordinatorAt =
  | { readonly people: CouncilPeople; readonly actor: Actor; readonly words: Words }
  | { readonly refused: Message; readonly words: Words };

/** Who wants to coordinate the council of a place, asked anew each time: of Slack and of the database. */
export async function coordinatorAt(room: SlackRoom, { user, place }: Asker): Promise<CoordinatorAt> {
  const [people, actor, words] = await Promise.all([
    councilAt(room, place),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  if (people === null) return { refused: plainMessage(words.seats.refused.council), words };
  if (mayDo(people, actor, { to: 'coordinate' })) return { people, actor, words };
  return { refused: seatRefusalMessage(people, words), words };
}
