import type { AskingSaying } from '../../domain/delivery-saying.ts';
import { dayText } from './day-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import type { Reader } from './reader.ts';
import { reminderItemBlocks } from './reminder-item-blocks.ts';
import { paragraph, richText } from './rich-text.ts';

/** Two blocks each, and a message has room for fifty. */
const most = 12;

/** What one person is asked for before a meeting, each with its buttons; once all of it is in, thanks alone. */
export function agendaAskingMessage(
  { meeting, isCancelled, reminder }: AskingSaying,
  reader: Reader,
): Message {
  const { agendas, deliveries } = reader.words;
  const day = dayText(meeting.day, reader.words);
  if (isCancelled) return plainMessage(agendas.cancelled(day));
  if (reminder === null) return plainMessage(deliveries.reminder.done);
  const { items } = reminder;
  const title = agendas.asking(day, items.length);
  const left = items.length - most;
  return {
    text: escapeText(title),
    blocks: [
      richText(paragraph(title)),
      ...items.slice(0, most).flatMap((item) => reminderItemBlocks(item, reader)),
      ...(left > 0 ? [footnote(deliveries.reminder.more(left))] : []),
    ],
  };
}
