import type { KnownBlock } from '@slack/types';
import type { Day } from '../../domain/calendar.ts';
import type { UpdateFrom } from '../../domain/update-from.ts';
import { agoText } from '../blocks/ago-text.ts';
import { dayText } from '../blocks/day-text.ts';
import type { Reader } from '../blocks/reader.ts';
import { bold, paragraph, richText } from '../blocks/rich-text.ts';
import { toldUpdateParts } from '../blocks/told-update.ts';
import { updateButton } from '../blocks/update-buttons.ts';

/** What a person should know before they read on: why the form holds what it holds. */
export type FormNotice =
  | { readonly kind: 'draft'; readonly savedOn: Day }
  /** Somebody else has reported since the form was opened. */
  | { readonly kind: 'overtaken'; readonly by: UpdateFrom };

/** The notice on top of a form; a draft can be left. */
export function updateFormNotice(notice: FormNotice, reader: Reader): KnownBlock[] {
  const { notices, buttons } = reader.words.updates;
  switch (notice.kind) {
    case 'draft': {
      const day = dayText(notice.savedOn, reader.words);
      const ago = agoText(notice.savedOn, reader.today, reader.words);
      return [
        richText(paragraph(notices.draft(day, ago))),
        { type: 'actions', elements: [updateButton('startOver', buttons.startOver, {})] },
      ];
    }
    case 'overtaken':
      return [
        richText(paragraph(bold(`⚠️ ${notices.overtaken}`)), ...toldUpdateParts(notice.by, reader)),
        richText(paragraph(notices.overtakenHow)),
      ];
  }
}
