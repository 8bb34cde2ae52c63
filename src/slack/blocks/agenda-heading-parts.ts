import type { RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { AgendaHeading, QuestionItem } from '../../domain/agenda.ts';
import { dayOf } from '../../domain/calendar.ts';
import { agendaRoom } from './agenda-room.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { fitting } from './fitting.ts';
import { shown } from './limits.ts';
import { meetingTime } from './meeting-time.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, quoted } from './rich-text.ts';
import { rowsFitting } from './rows-fitting.ts';

type Parts = readonly (RichTextSection | RichTextList | RichTextQuote)[];
type Plain = Exclude<AgendaHeading, { readonly key: 'reporting' }>;

/** What stands under a heading, but for the reports: those have their own blocks. Empty where the heading says it all. */
export function agendaHeadingParts(heading: Plain, reader: Reader): Parts {
  const { words } = reader;
  const { agendas } = words;
  switch (heading.key) {
    case 'opening':
    case 'approval':
    case 'review':
    case 'closing':
      return [];
    case 'adjusters':
      return [paragraph(cutText(agendas.adjusters(namesOf(heading.parties)), agendaRoom.parties))];
    case 'previous':
      return previousParts(heading, reader);
    case 'questions':
      return questionsParts(heading.items, reader);
    case 'new':
      return rowsFitting(heading.activities.map(nameRow), agendaRoom.added, words);
    case 'other':
      return rowsFitting(
        heading.items.map((item) => addedRow(item, reader)),
        agendaRoom.added,
        words,
      );
    case 'next':
      return [paragraph(heading.meeting ? meetingTime(heading.meeting, words) : agendas.noNextMeeting)];
  }
}

function previousParts({ on, decisions }: Extract<Plain, { key: 'previous' }>, { words }: Reader): Parts {
  const held = words.agendas.heldOn(dayText(on, words));
  if (decisions.length === 0) return [paragraph(`${held} ${words.agendas.noDecisions}`)];
  const rows = decisions.map(({ name, text }) =>
    paragraph(bold(`${cutText(name, shown.name)}: `), cutText(text, shown.text)),
  );
  return [paragraph(held), ...rowsFitting(rows, agendaRoom.decisions, words)];
}

function questionsParts(items: readonly QuestionItem[], reader: Reader): Parts {
  const { shown: told, left } = fitting(
    items.map((item) => questionParts(item, reader)),
    agendaRoom.questions,
  );
  const more = left === 0 ? [] : [paragraph(reader.words.common.andMore(left))];
  return [...told.flat(), ...more];
}

function questionParts({ question, activity, since, minutes }: QuestionItem, reader: Reader): Parts {
  const { words, council } = reader;
  const { question: say, minutes: lasting } = words.agendas;
  const raised = say.raised(dayText(dayOf(question.at, council.zone), words));
  const putOff = since === null ? '' : `, ${say.putOff(dayText(since, words))}`;
  const about = `${say[question.kind]}, ${raised} (${question.seat.party})${putOff}, ${lasting(minutes)}`;
  return [
    bullets([paragraph(bold(cutText(activity.name, shown.name)), ` ${about}`)]),
    quoted(cutText(question.text, shown.text)),
  ];
}

function namesOf(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join(', ');
}

function nameRow({ name }: { readonly name: string }) {
  return paragraph(cutText(name, shown.name));
}

function addedRow(
  { title, minutes }: { readonly title: string; readonly minutes: number },
  { words }: Reader,
) {
  return paragraph(bold(cutText(title, shown.name)), ` ${words.agendas.minutes(minutes)}`);
}
