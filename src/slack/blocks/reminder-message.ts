import type { Button, KnownBlock } from '@slack/types';
import type { Reminder, ReminderItem } from '../../domain/reminder.ts';
import { reminderActions } from '../reminder-ids.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { shown, slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { reminderReasonText } from './reminder-reason-text.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { nothingNewButton, reportButton } from './update-buttons.ts';

/** Three blocks each, and a message has room for fifty. */
const most = 12;

/** What one person is asked for, each with its buttons; once all of it is in, thanks alone. */
export function reminderMessage(reminder: Reminder | null, reader: Reader): Message {
  const { words } = reader;
  const texts = words.deliveries.reminder;
  if (reminder === null) return plainMessage(texts.done);
  const { items } = reminder;
  const title = texts.title(items.length);
  const left = items.length - most;
  return {
    text: escapeText(title),
    blocks: [
      richText(paragraph(title)),
      ...items.slice(0, most).flatMap((item) => itemBlocks(item, reader)),
      ...(left > 0 ? [footnote(texts.more(left))] : []),
      {
        type: 'actions',
        elements: [askedButton('later', texts.later, reader), askedButton('notMe', texts.notMe, reader)],
      },
    ],
  };
}

function itemBlocks({ activity, name, standsIn, seen, reason }: ReminderItem, reader: Reader): KnownBlock[] {
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

function askedButton(action: keyof typeof reminderActions, label: string, { council }: Reader): Button {
  return {
    type: 'button',
    action_id: reminderActions[action],
    text: plainText(label, slackLimits.button),
    value: JSON.stringify({ council: council.id }),
  };
}
