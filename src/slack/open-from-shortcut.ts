import type { Asker } from './asker.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { openModal } from './modals/open-modal.ts';
import { pickerView, type ToReport } from './modals/picker-view.ts';
import type { SlackRoom } from './slack-room.ts';
import { tellSurely } from './tell-surely.ts';
import { updateActions } from './update-ids.ts';
import { wordsOf } from './words-of.ts';

type FromShortcut = { readonly trigger: string; readonly carried: () => Promise<ToReport['carried']> };

/** Opens the picker for whoever chose a shortcut; where that fails they are told in their own conversation. */
export async function openFromShortcut(
  room: SlackRoom,
  asker: Asker,
  { trigger, carried }: FromShortcut,
): Promise<void> {
  const load = async () => pickerView(room, asker, { words: '', carried: await carried() });
  if (await openModal(room, asker, { trigger, title: (words) => words.updates.form.title, load })) return;
  const again = { action: updateActions.choose, value: JSON.stringify({ words: '' }) };
  await tellSurely(room, asker.user, retryMessage(again, await wordsOf(room, asker.user)));
}
