import type { ModalView } from '@slack/types';
import { bold, paragraph, richText } from './blocks/rich-text.ts';
import { unitName } from './blocks/unit-name.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { awayAhead, awayBlocks } from './seat-away-days.ts';
import type { SeatGround } from './seat-form-open.ts';
import { dayField } from './seat-form-parts.ts';
import { seatForms } from './seat-ids.ts';

/** The form in which a contact says when they are away. */
export function awayForm({ unit, meant, words, today }: SeatGround): ModalView {
  const { title, intro, noDeputy, from, to } = words.seats.away;
  const away = awayAhead(unit, today);
  const hint = unit.contact?.deputy === null ? [paragraph(`\n${noDeputy}`)] : [];
  return {
    type: 'modal',
    callback_id: seatForms.away,
    ...modalTexts({ title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata(meant),
    blocks: [
      richText(paragraph(bold(unitName(unit))), paragraph(intro), ...hint),
      dayField({ block: awayBlocks.from, label: from, initial: away?.from ?? null }),
      dayField({ block: awayBlocks.to, label: to, initial: away?.to ?? null }),
    ],
  };
}
