import type { DeliverySaying } from '../../domain/delivery-saying.ts';
import { agendaAskingMessage } from './agenda-asking-message.ts';
import { agendaPostMessage } from './agenda-post-message.ts';
import { footnote } from './footnote.ts';
import type { Message } from './message.ts';
import { momentText } from './moment-text.ts';
import { noticeMessage } from './notice-message.ts';
import type { Reader } from './reader.ts';
import { reminderMessage } from './reminder-message.ts';
import { reminderPostMessage } from './reminder-post-message.ts';

/** What the bot says by itself, in words. `lateFrom`: it should have come then, and says so. */
export function deliveryMessage(saying: DeliverySaying, lateFrom: Date | null, reader: Reader): Message {
  const { text, blocks } = wordsOf(saying, reader);
  if (lateFrom === null) return { text, blocks };
  const moment = momentText(lateFrom, reader.council.zone, reader.words);
  return { text, blocks: [...blocks, footnote(reader.words.deliveries.late(moment))] };
}

function wordsOf(saying: DeliverySaying, reader: Reader): Message {
  switch (saying.kind) {
    case 'reminder':
      return reminderMessage(saying.reminder, reader);
    case 'weekly-post':
      return reminderPostMessage(saying.post, reader);
    case 'agenda-asking':
      return agendaAskingMessage(saying, reader);
    case 'agenda':
      return agendaPostMessage(saying, reader);
    case 'notice':
      return noticeMessage(saying, reader);
  }
}
