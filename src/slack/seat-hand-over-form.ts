import type { ModalView } from '@slack/types';
import { bold, paragraph, richText } from './blocks/rich-text.ts';
import { unitName } from './blocks/unit-name.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import type { SeatGround } from './seat-form-open.ts';
import { userField } from './seat-form-parts.ts';
import { seatForms } from './seat-ids.ts';

/** The fields of the form. */
export const handOverBlocks = { to: 'successor', note: 'note' } as const;

export const longestNote = 1000;

/** The form in which a contact hands the seat over. */
export function handOverForm({ unit, meant, words }: SeatGround): ModalView {
  const { title, submit, intro, to, note } = words.seats.handOver;
  return {
    type: 'modal',
    callback_id: seatForms.handOver,
    ...modalTexts({ title, submit, close: words.modals.cancel }),
    private_metadata: privateMetadata(meant),
    blocks: [
      richText(paragraph(bold(unitName(unit))), paragraph(intro)),
      userField({ block: handOverBlocks.to, label: to, initial: null }, false),
      textField({
        block: handOverBlocks.note,
        label: note,
        isOptional: true,
        isLong: true,
        longest: longestNote,
      }),
    ],
  };
}
