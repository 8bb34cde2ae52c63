import { retryMessage } from './blocks/retry-message.ts';
import { type Opening, openModal } from './modals/open-modal.ts';
import type { SlackRoom } from './slack-room.ts';
import type { UpdatePress } from './update-press.ts';
import { wordsOf } from './words-of.ts';

type Pressed = { readonly action_id: string; readonly value?: string | undefined };

/** Opens a modal that a press asks for; where Slack does not show it the person is told, with the same button again. */
export async function openOrSay(
  room: SlackRoom,
  { asker, trigger, reply }: UpdatePress,
  { load, title, pressed }: Pick<Opening, 'load' | 'title'> & { readonly pressed: Pressed },
): Promise<void> {
  if (await openModal(room, asker, { trigger, title, load })) return;
  const again = { action: pressed.action_id, value: pressed.value };
  await reply(retryMessage(again, await wordsOf(room, asker.user)));
}
