import type { AgendaSaying } from '../../domain/delivery-saying.ts';
import { agendaMessage } from './agenda-message.ts';
import { dayText } from './day-text.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import type { Reader } from './reader.ts';

/** An agenda as the council's channel has it: the message itself, or one of the replies in its thread. */
export function agendaPostMessage({ meeting, agenda, state, reply }: AgendaSaying, reader: Reader): Message {
  const { agendas } = reader.words;
  if (agenda === null) return plainMessage(agendas.cancelled(dayText(meeting.day, reader.words)));
  const { message, replies } = agendaMessage(agenda, state, reader);
  return reply === null ? message : (replies[reply] ?? plainMessage(agendas.replyEmpty));
}
