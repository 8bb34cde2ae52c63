import type { ModalView } from '@slack/types';
import { longestText } from '../../domain/update-words.ts';
import type { Words } from '../../words/words.ts';
import { updateCallbacks } from '../update-ids.ts';
import { modalTexts } from './modal-texts.ts';
import { privateMetadata } from './private-metadata.ts';
import { textField } from './text-field.ts';

/** The block of the words to the author. */
export const commentBlock = 'comment';

/** A form for some words to the author of an update; without any it is *Läst, tack* alone. */
export function thanksForm(
  { council, update }: { readonly council: string; readonly update: string },
  { modals, updates }: Words,
): ModalView {
  const { title, send, label } = updates.read;
  return {
    type: 'modal',
    callback_id: updateCallbacks.thanks,
    private_metadata: privateMetadata({ council, update }),
    ...modalTexts({ title, submit: send, close: modals.cancel }),
    blocks: [textField({ block: commentBlock, label, isLong: true, isOptional: true, longest: longestText })],
  };
}
