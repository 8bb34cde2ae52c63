import type { AskingSaying } from '../../domain/delivery-saying.ts';
import { askedBlocks } from './asked-blocks.ts';
import { dayText } from './day-text.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import type { Reader } from './reader.ts';

/** What one person is asked for before a meeting, each with its buttons; once all of it is in, thanks alone. */
export function agendaAskingMessage(
  { meeting, isCancelled, reminder }: AskingSaying,
  reader: Reader,
): Message {
  const { agendas, deliveries } = reader.words;
  const day = dayText(meeting.day, reader.words);
  if (isCancelled) return plainMessage(agendas.cancelled(day));
  if (reminder === null) return plainMessage(deliveries.reminder.done);
  const title = agendas.asking(day, reminder.items.length);
  return { text: escapeText(title), blocks: askedBlocks(title, reminder, reader) };
}
