import type { z } from 'zod';
import type { Intervention } from '../app/delivery-ledger.ts';
import { steerDelivery } from '../app/steer-delivery.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { deliveryList } from './delivery-list.ts';
import type { deliveryValues } from './delivery-values.ts';
import type { SlackRoom } from './slack-room.ts';

type Council = z.infer<typeof deliveryValues.council>;

type Stepping = {
  readonly steered: z.infer<typeof deliveryValues.steered>;
  readonly intervention: Intervention;
};

/** *Skicka nu*, *Skicka igen* and *Hoppa över*. */
export async function steerPressed(room: SlackRoom, asker: Asker, asked: Stepping): Promise<Message> {
  const { steered, intervention } = asked;
  const found = await coordinatorOf(room, asker, steered.council);
  if ('refused' in found) return found.refused;
  const { list } = found.words.deliveries;
  if (!(await steerDelivery(room, steered, intervention))) return plainMessage(list.tooLate);
  return plainMessage(intervention === 'send' ? list.sending : list.skipped);
}

/** *Visa alla utskick*. */
export async function listPressed(room: SlackRoom, asker: Asker, { council }: Council): Promise<Message> {
  const found = await coordinatorOf(room, asker, council);
  return 'refused' in found ? found.refused : deliveryList(room, asker, council);
}
