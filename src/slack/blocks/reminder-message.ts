import type { Button } from '@slack/types';
import type { Reminder } from '../../domain/reminder.ts';
import { reminderActions } from '../reminder-ids.ts';
import { askedBlocks } from './asked-blocks.ts';
import { escapeText } from './escape-text.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** What one person is asked for, each with its buttons; once all of it is in, thanks alone. */
export function reminderMessage(reminder: Reminder | null, reader: Reader): Message {
  const { words } = reader;
  const texts = words.deliveries.reminder;
  if (reminder === null) return plainMessage(texts.done);
  const title = texts.title(reminder.items.length);
  return {
    text: escapeText(title),
    blocks: [
      ...askedBlocks(title, reminder, reader),
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
