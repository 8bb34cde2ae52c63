import type { ModalView } from '@slack/types';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { deliverySettingsForm } from './delivery-form.ts';
import { deliveryValues } from './delivery-values.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import { readMetadata } from './modals/private-metadata.ts';
import type { Opening } from './open-once.ts';
import { deliveryActions } from './reminder-ids.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** *Ändra*: opens the form of how a council wants to be spoken to. `null`: it is open, or why not is. */
export async function openDeliverySettings(
  room: SlackRoom,
  { press, trigger, value }: Opening,
): Promise<Message | null> {
  const ids = readMetadata(deliveryValues.council, value);
  if (ids === null) return plainMessage((await wordsOf(room, press.user)).requests.oldButton);
  const isOpen = await openModal(room, press, {
    trigger,
    title: ({ deliveries }) => deliveries.list.title,
    load: () => loadForm(room, press, ids.council),
  });
  return isOpen
    ? null
    : retryMessage({ action: deliveryActions.change, value }, await wordsOf(room, press.user));
}

async function loadForm(room: SlackRoom, asker: Asker, council: string): Promise<ModalView> {
  const found = await coordinatorOf(room, asker, council);
  const { words } = found;
  if ('refused' in found) return noticeModal(words.deliveries.list.title, found.refused.blocks, words);
  const { zone, settings } = found.people.setting;
  return deliverySettingsForm({ council, zone, deliveries: settings.deliveries }, words);
}
