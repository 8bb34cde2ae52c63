import { isDirect } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { openModal } from './modals/open-modal.ts';
import { readMetadata } from './modals/private-metadata.ts';
import type { Opening } from './open-once.ts';
import { declineForm } from './seat-decline-form.ts';
import { seatActions } from './seat-ids.ts';
import { seatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** Opens the form in which somebody says no to a seat. `null`: it is open. */
export async function openDecline(
  room: SlackRoom,
  { press, trigger, value }: Opening,
): Promise<Message | null> {
  const meant = readMetadata(seatMeant, value);
  const words = await wordsOf(room, press.user);
  if (meant === null) return plainMessage(words.requests.oldButton);
  const message = isDirect(press.place) ? { channel: press.place.channel, ts: press.message } : null;
  const isOpen = await openModal(room, press, {
    trigger,
    title: ({ seats }) => seats.decline.title,
    load: async () => declineForm({ ...meant, message }, words),
  });
  return isOpen ? null : retryMessage({ action: seatActions.decline, value }, words);
}
