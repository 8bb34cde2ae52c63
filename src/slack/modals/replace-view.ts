import { answerOrGiveUp } from '../answer-or-give-up.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { SlackRoom } from '../slack-room.ts';
import type { UpdatePress } from '../update-press.ts';
import { wordsOf } from '../words-of.ts';
import type { Opening } from './open-modal.ts';
import { showInModal } from './show-in-modal.ts';

/**
 * Puts another view in the modal that somebody pressed or chose in. What keeps it from being made, or from being shown,
 * is told in the person's own conversation: the modal stays as it was, with everything in it.
 */
export async function replaceView(
  room: SlackRoom,
  { asker, modal, reply }: UpdatePress,
  load: Opening['load'],
): Promise<void> {
  const outcome = await answerOrGiveUp(room, asker, load());
  if (outcome.kind === 'failure') return void (await reply(outcome.message));
  if (modal && (await showInModal(room, modal, outcome.answer))) return;
  await reply(plainMessage((await wordsOf(room, asker.user)).modals.notShown));
}
