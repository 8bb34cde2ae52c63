import { mayDo } from '../domain/permission.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { seatRefusalMessage } from './blocks/seat-refusal-message.ts';
import type { CoordinatorAt } from './coordinator-at.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/**
 * Who wants to coordinate a council that a button or a form names, asked anew each time. The id comes from outside:
 * another workspace's council is as good as none.
 */
export async function coordinatorOf(
  room: SlackRoom,
  { user, place }: Asker,
  council: string,
): Promise<CoordinatorAt> {
  const [people, actor, words] = await Promise.all([
    room.seats.people({ council }),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  if (people === null || people.council.workspace !== place.workspace)
    return { refused: plainMessage(words.seats.refused.council), words };
  if (mayDo(people, actor, { to: 'coordinate' })) return { people, actor, words };
  return { refused: seatRefusalMessage(people, words), words };
}
