import type { ModalView } from '@slack/types';
import type { Words } from '../words/words.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import { readMetadata } from './modals/private-metadata.ts';
import type { Opening } from './open-once.ts';
import { type SeatGroundFor, seatGroundFor } from './seat-ground-for.ts';
import { type SeatMeant, seatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** The ground that a form is made on, with the seat by its ids. */
export type SeatGround = Extract<SeatGroundFor, { unit: unknown }> & { readonly meant: SeatMeant };

/** One form about a seat: who may fill it in, and the button that opens it. */
type SeatForm = {
  readonly deed: 'coordinate' | 'tend-seat';
  readonly action: string;
  readonly title: (words: Words) => string;
  readonly form: (ground: SeatGround) => ModalView | Promise<ModalView>;
};

/** Opens a form about the seat that a button names. `null`: it is open, with the form or with why not. */
export async function openSeatForm(
  room: SlackRoom,
  { press, trigger, value }: Opening,
  { deed, action, title, form }: SeatForm,
): Promise<Message | null> {
  const meant = readMetadata(seatMeant, value);
  if (meant === null) return plainMessage((await wordsOf(room, press.user)).requests.oldButton);
  const load = async () => {
    const ground = await seatGroundFor(room, press, { meant, deed });
    if ('unit' in ground) return form({ ...ground, meant });
    return noticeModal(title(ground.words), ground.refused.blocks, ground.words);
  };
  const isOpen = await openModal(room, press, { trigger, title, load });
  return isOpen ? null : retryMessage({ action, value }, await wordsOf(room, press.user));
}
