import { listDeliveries } from '../app/list-deliveries.ts';
import type { Asker } from './asker.ts';
import { deliveryListMessage } from './blocks/delivery-list-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** `/plan utskick`: what the bot says by itself, for whoever coordinates the council of the place. */
export async function deliveryListCommand(room: SlackRoom, asker: Asker): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  return deliveryList(room, asker, at.people.council.id);
}

/** The same for somebody who has been found to coordinate it. */
export async function deliveryList(
  room: SlackRoom,
  { user }: Asker,
  council: string | null,
): Promise<Message> {
  const snapshot = council === null ? null : await room.plans.snapshot(council);
  const list = council === null ? null : await listDeliveries(room, council);
  if (snapshot === null || list === null)
    return plainMessage((await wordsOf(room, user)).deliveries.list.noPlan);
  const reader = await readerFor(room, user, snapshot.plan.council);
  const { coming, lines, audit } = list;
  return deliveryListMessage({ coming, lines, missing: audit.missing }, reader);
}
