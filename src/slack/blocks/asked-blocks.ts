import type { KnownBlock } from '@slack/types';
import type { Reminder } from '../../domain/reminder.ts';
import { footnote } from './footnote.ts';
import type { Reader } from './reader.ts';
import { reminderItemBlocks } from './reminder-item-blocks.ts';
import { paragraph, richText } from './rich-text.ts';

/** Three blocks each at most, and a message has room for fifty. */
const most = 12;

/** What one person is asked for under a title, each with its buttons, and how many more there are. */
export function askedBlocks(title: string, { items }: Reminder, reader: Reader): KnownBlock[] {
  const left = items.length - most;
  return [
    richText(paragraph(title)),
    ...items.slice(0, most).flatMap((item) => reminderItemBlocks(item, reader)),
    ...(left > 0 ? [footnote(reader.words.deliveries.reminder.more(left))] : []),
  ];
}
