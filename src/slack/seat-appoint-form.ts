import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import type { Unit } from '../domain/council-plan.ts';
import type { Words } from '../words/words.ts';
import { confirmation } from './blocks/confirmation.ts';
import { slackLimits } from './blocks/limits.ts';
import { plainText } from './blocks/plain-text.ts';
import { bold, paragraph, person, type Run, richText } from './blocks/rich-text.ts';
import { unitName } from './blocks/unit-name.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';
import { awayAhead, awayBlocks } from './seat-away-days.ts';
import type { SeatGround } from './seat-form-open.ts';
import { dayField, userField } from './seat-form-parts.ts';
import { seatActions, seatForms } from './seat-ids.ts';
import type { SeatMeant } from './seat-meant.ts';

/** The fields of the form. */
export const appointBlocks = { contact: 'contact', email: 'email', deputy: 'deputy' } as const;

/** A seat as the form shows it; `byEmail`: the bot may look somebody up by their address. */
type Shown = Pick<SeatGround, 'meant' | 'unit' | 'today' | 'words'> & { readonly byEmail: boolean };

/** The form that gives a unit's seat to somebody, filled in with who holds it now. */
export function appointForm({ meant, unit, today, words, byEmail }: Shown): ModalView {
  const texts = words.seats.appoint;
  const { contact } = unit;
  const away = awayAhead(unit, today);
  const email = textField({
    block: appointBlocks.email,
    label: texts.email,
    hint: texts.emailHint,
    isOptional: true,
    longest: 254,
  });
  const user = contact?.user ?? null;
  const blocks: KnownBlock[] = [
    richText(paragraph(bold(unitName(unit))), paragraph(...holderRuns(unit, words))),
    userField({ block: appointBlocks.contact, label: texts.contact, initial: user }, byEmail),
    ...(byEmail ? [email] : []),
    userField({ block: appointBlocks.deputy, label: texts.deputy, initial: contact?.deputy ?? null }, true),
    dayField({ block: awayBlocks.from, label: texts.awayFrom, initial: away?.from ?? null }),
    dayField({ block: awayBlocks.to, label: texts.awayTo, initial: away?.to ?? null }),
    ...(contact === null ? [] : [vacateBlock(meant, words)]),
  ];
  return {
    type: 'modal',
    callback_id: seatForms.appoint,
    ...modalTexts({ title: texts.title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata(meant),
    blocks,
  };
}

function holderRuns({ contact }: Unit, { seats }: Words): readonly Run[] {
  const { nobodyNow, holds, holdsAsked } = seats.appoint;
  if (contact === null) return [nobodyNow];
  return [person(contact.user), contact.acceptance === 'asked' ? holdsAsked : holds];
}

function vacateBlock(meant: SeatMeant, { seats, modals }: Words): ActionsBlock {
  const { vacate, vacateTitle, vacateText } = seats.appoint;
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        style: 'danger',
        action_id: seatActions.vacate,
        text: plainText(vacate, slackLimits.button),
        value: JSON.stringify(meant),
        confirm: confirmation({ title: vacateTitle, text: vacateText, confirm: vacate, deny: modals.cancel }),
      },
    ],
  };
}
