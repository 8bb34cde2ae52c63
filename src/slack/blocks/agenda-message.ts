import type { KnownBlock } from '@slack/types';
import type { Agenda } from '../../domain/agenda.ts';
import type { Words } from '../../words/words.ts';
import { agendaHeadingParts } from './agenda-heading-parts.ts';
import { agendaReplies } from './agenda-replies.ts';
import { reportsByArea, reportsInFull, reportsInRows } from './agenda-reports.ts';
import { agendaRoom } from './agenda-room.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { meetingTime } from './meeting-time.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { bold, italic, paragraph, type Run, richText } from './rich-text.ts';
import { rowsFitting } from './rows-fitting.ts';

/** How far an agenda has come: what the council sees first, what it meets by, what it met by, or a look ahead. */
export type AgendaState = keyof Words['agendas']['state'];

/** An agenda as one message, and where it is long the reports of each area as replies in its thread. */
export type AgendaMessage = { readonly message: Message; readonly replies: readonly Message[] };

/** Slack refuses somewhat more than 13,000 characters in all, and more than 50 blocks. */
const mostCharacters = 11_000;
const mostBlocks = 45;

/** Writes an agenda for the council: in full where it fits one message, else a row a report and the rest in a thread. */
export function agendaMessage(agenda: Agenda, state: AgendaState, reader: Reader): AgendaMessage {
  const inFull = messageOf(agenda, state, { reader, reports: reportsInFull });
  if (inFull.blocks.length <= mostBlocks && JSON.stringify(inFull.blocks).length <= mostCharacters)
    return { message: inFull, replies: [] };
  const { inThread, inThreadLater } = reader.words.agendas;
  const note = state === 'draft' ? inThreadLater : inThread;
  const reports: Writing['reports'] = (heading) => reportsInRows(heading, reader, note);
  const areas = agenda.headings.flatMap((heading) =>
    heading.key === 'reporting' ? [...reportsByArea(heading.items)] : [],
  );
  return {
    message: messageOf(agenda, state, { reader, reports }),
    replies: areas.flatMap(([area, items]) => agendaReplies(area, items, reader)),
  };
}

type Writing = { readonly reader: Reader; readonly reports: typeof reportsInFull };

function messageOf(agenda: Agenda, state: AgendaState, { reader, reports }: Writing): Message {
  const { words } = reader;
  const title = words.agendas.title(dayText(agenda.meeting.day, words));
  const about = timeText(agenda, words);
  const headings = agenda.headings.flatMap((heading, index) => {
    const numbered = paragraph(
      bold(`${index + 1}. ${words.agendas.heading[heading.key]}`),
      ` ${words.agendas.minutes(heading.minutes)}`,
    );
    return heading.key === 'reporting'
      ? [richText(numbered), ...reports(heading, reader)]
      : [richText(numbered, ...agendaHeadingParts(heading, reader))];
  });
  return {
    text: escapeText(`${title}. ${words.agendas.state[state]}. ${about}`),
    blocks: [
      header(title),
      richText(paragraph(italic(words.agendas.state[state]), ...whereRuns(agenda, words), `\n${about}`)),
      ...headings,
      ...droppedBlocks(agenda, words),
      ...(state === 'preliminary' || state === 'final' ? [footnote(words.agendas.how)] : []),
    ],
  };
}

function whereRuns({ meeting }: Agenda, words: Words): Run[] {
  const link: Run[] =
    meeting.link === null ? [] : [' ', { type: 'link', url: meeting.link, text: words.agendas.link }];
  return [`\n${meetingTime(meeting, words)}.`, ...link];
}

function timeText({ minutes, meeting }: Agenda, { agendas }: Words): string {
  const time = agendas.time(minutes, meeting.minutes);
  const over = minutes - meeting.minutes;
  return over > 0 ? `${time} ${agendas.tooLong(over)}` : time;
}

function droppedBlocks({ dropped }: Agenda, words: Words): KnownBlock[] {
  if (dropped.length === 0) return [];
  const rows = dropped.map(({ name, reason }) =>
    paragraph(bold(cutText(name, shown.name)), ` ${cutText(reason, shown.text)}`),
  );
  return [
    richText(paragraph(italic(words.agendas.dropped)), ...rowsFitting(rows, agendaRoom.dropped, words)),
  ];
}
