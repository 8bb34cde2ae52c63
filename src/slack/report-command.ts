import { retryMessage } from './blocks/retry-message.ts';
import type { CommandDeed } from './command-deed.ts';
import { openModal } from './modals/open-modal.ts';
import { pickerView } from './modals/picker-view.ts';
import { updateActions } from './update-ids.ts';
import { wordsOf } from './words-of.ts';

/** `/plan uppdatera [activity]`: opens the form, or a picker where it is not clear about what. */
export const reportCommand: CommandDeed = async (room, { asker, words, trigger }) => {
  const load = () => pickerView(room, asker, { words, carried: null });
  const title = (own: Awaited<ReturnType<typeof wordsOf>>) => own.updates.form.title;
  if (await openModal(room, asker, { trigger, title, load })) return null;
  const again = { action: updateActions.choose, value: JSON.stringify({ words }) };
  return retryMessage(again, await wordsOf(room, asker.user));
};
