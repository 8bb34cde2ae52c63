import type { z } from 'zod';
import type { Intervention } from '../app/delivery-ledger.ts';
import { steerDelivery } from '../app/steer-delivery.ts';
import { mayDo } from '../domain/permission.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { seatRefusalMessage } from './blocks/seat-refusal-message.ts';
import { deliveryList } from './delivery-list.ts';
import type { deliveryValues } from './delivery-values.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

type Council = z.infer<typeof deliveryValues.council>;

type Stepping = {
  readonly steered: z.infer<typeof deliveryValues.steered>;
  readonly intervention: Intervention;
};

/** *Skicka nu*, *Skicka igen* and *Hoppa över*. */
export async function steerPressed(room: SlackRoom, asker: Asker, asked: Stepping): Promise<Message> {
  const { steered, intervention } = asked;
  const refused = await refusalFor(room, asker, steered.council);
  if (refused !== null) return refused;
  const { list } = (await wordsOf(room, asker.user)).deliveries;
  if (!(await steerDelivery(room, steered, intervention))) return plainMessage(list.tooLate);
  return plainMessage(intervention === 'send' ? list.sending : list.skipped);
}

/** *Visa alla utskick*. */
export async function listPressed(room: SlackRoom, asker: Asker, { council }: Council): Promise<Message> {
  return (await refusalFor(room, asker, council)) ?? deliveryList(room, asker, council);
}

/** Why somebody may not coordinate a council; `null` where they may. */
async function refusalFor(room: SlackRoom, { user, place }: Asker, council: string): Promise<Message | null> {
  const [people, actor, words] = await Promise.all([
    room.seats.people({ council }),
    actorOf(room, user),
    wordsOf(room, user),
  ]);
  if (people === null || people.council.workspace !== place.workspace)
    return plainMessage(words.deliveries.list.noPlan);
  return mayDo(people, actor, { to: 'coordinate' }) ? null : seatRefusalMessage(people, words);
}
