import type { RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { AgendaHeading, QuestionItem } from '../../domain/agenda.ts';
import { dayOf } from '../../domain/calendar.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import { meetingTime } from './meeting-time.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, quoted } from './rich-text.ts';

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
      return [paragraph(agendas.adjusters(heading.parties.map(({ name }) => name).join(', ')))];
    case 'previous':
      return previousParts(heading, reader);
    case 'questions':
      return heading.items.flatMap((item) => questionParts(item, reader));
    case 'new':
      return [bullets(heading.activities.map(({ name }) => paragraph(cutText(name, shown.name))))];
    case 'other':
      return heading.items.length === 0 ? [] : [bullets(heading.items.map((item) => addedRow(item, reader)))];
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
  return [paragraph(held), bullets(rows)];
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

function addedRow(
  { title, minutes }: { readonly title: string; readonly minutes: number },
  { words }: Reader,
) {
  return paragraph(bold(cutText(title, shown.name)), ` ${words.agendas.minutes(minutes)}`);
}
