import type { KnownBlock } from '@slack/types';
import type { ReminderItem } from '../../domain/reminder.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { reminderReasonText } from './reminder-reason-text.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { nothingNewButton, reportButton } from './update-buttons.ts';

/** One update that is asked for, with the buttons to give it. */
export function reminderItemBlocks(
  { activity, name, standsIn, seen, reason }: ReminderItem,
  reader: Reader,
): KnownBlock[] {
  const { words } = reader;
  const council = reader.council.id ?? '';
  const asDeputy = standsIn ? [` (${words.deliveries.reminder.standsIn})`] : [];
  const why = ` – ${reminderReasonText(reason, reader)}`;
  return [
    richText(paragraph(bold(cutText(name, shown.name)), ...asDeputy, why)),
    {
      type: 'actions',
      elements: [
        reportButton(activity, council, words),
        nothingNewButton({ activity, seen }, council, words),
      ],
    },
  ];
}
