import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Words } from '../words/words.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import { seatForms } from './seat-ids.ts';
import { seatMeant } from './seat-meant.ts';

/** What the form of declining remembers: the seat, and the message with the question, where there is one to edit. */
export const declining = seatMeant.extend({
  message: z.strictObject({ channel: z.string(), ts: z.string() }).nullable(),
});

export type Declining = z.infer<typeof declining>;

export const reasonBlock = 'reason';
export const longestReason = 500;

/** The form in which somebody who was asked can say why not. */
export function declineForm(meant: Declining, { seats, modals }: Words): ModalView {
  const { title, submit, reason, hint } = seats.decline;
  return {
    type: 'modal',
    callback_id: seatForms.decline,
    ...modalTexts({ title, submit, close: modals.cancel }),
    private_metadata: privateMetadata(meant),
    blocks: [
      textField({
        block: reasonBlock,
        label: reason,
        hint,
        isOptional: true,
        isLong: true,
        longest: longestReason,
      }),
    ],
  };
}
