import { changeSettings } from '../app/change-settings.ts';
import { listDeliveries } from '../app/list-deliveries.ts';
import { readDeliveryWish } from '../domain/delivery-wish.ts';
import type { Asker } from './asker.ts';
import { deliveryListMessage } from './blocks/delivery-list-message.ts';
import { deliveryRulesText } from './blocks/delivery-rules-text.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/**
 * `/plan utskick`: what the bot says by itself, for whoever coordinates the council of the place; with words after it,
 * how the council wants it from now on.
 */
export async function deliveryListCommand(room: SlackRoom, asker: Asker, typed: string): Promise<Message> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return at.refused;
  const { people, actor, words } = at;
  const { id } = people.council;
  const texts = words.deliveries.list;
  if (typed === '' || id === null) return deliveryList(room, asker, id);
  const deliveries = readDeliveryWish(typed, people.setting.settings.deliveries);
  if (deliveries === null) return plainMessage(`${texts.unclear} ${texts.how}`);
  const setting = { settings: { deliveries } };
  const changed = await changeSettings(room, { where: { council: id }, actor, setting });
  if (changed.outcome === 'refused') return plainMessage(words.deliveries.form.errors.clocksChange);
  if (changed.outcome !== 'changed') return plainMessage(texts.unclear);
  return plainMessage(`${texts.changed} ${deliveryRulesText(deliveries, words)}`);
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
  const { coming, lines, audit, settings } = list;
  return deliveryListMessage({ coming, lines, settings, missing: audit.missing }, reader);
}
