import type { Button } from '@slack/types';
import type { Reminder } from '../../domain/reminder.ts';
import { reminderActions } from '../reminder-ids.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { reminderItemBlocks } from './reminder-item-blocks.ts';
import { paragraph, richText } from './rich-text.ts';

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
      ...items.slice(0, most).flatMap((item) => reminderItemBlocks(item, reader)),
      ...(left > 0 ? [footnote(texts.more(left))] : []),
      {
        type: 'actions',
        elements: [askedButton('later', texts.later, reader), askedButton('notMe', texts.notMe, reader)],
      },
    ],
  };
}

function askedButton(action: keyof typeof reminderActions, label: string, { council }: Reader): Button {
  return {
    type: 'button',
    action_id: reminderActions[action],
    text: plainText(label, slackLimits.button),
    value: JSON.stringify({ council: council.id }),
  };
}
