import type { RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { AgendaSeat, ReportItem } from '../../domain/agenda.ts';
import type { Status } from '../../domain/status.ts';
import type { Words } from '../../words/words.ts';
import { agendaRoom } from './agenda-room.ts';
import { contactRuns } from './contact-runs.ts';
import { cutText } from './cut-text.ts';
import { fitting } from './fitting.ts';
import { heardText } from './heard-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { reasonText } from './reason-text.ts';
import { bold, bullets, italic, paragraph, type Run } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';

type Parts = (RichTextSection | RichTextList | RichTextQuote)[];

/** An item on one row: what it is, how it goes, why it is up and for how long. */
export function reportItemRow(item: ReportItem, { words }: Reader): RichTextSection {
  const { activity, status, reason, minutes, seats } = item;
  const isHeard = seats.some(({ latest }) => latest !== null);
  const about = `${heardStatus(status, isHeard, words)}, ${reasonText(reason, words)}, ${words.agendas.minutes(minutes)}`;
  return paragraph(bold(cutText(activity.name, shown.name)), ` ${about}`);
}

/** An item in full: besides, what the council is to do, who answers and what they last said, or that it is missing. */
export function reportItemParts(item: ReportItem, reader: Reader): Parts {
  const { task, seats } = item;
  const about = task === null ? [] : [`\n${reader.words.agendas.task}${cutText(task, shown.text)}`];
  const row = reportItemRow(item, reader);
  return [
    { ...row, elements: [...row.elements, ...paragraph(...about).elements] },
    ...seatsParts(seats, reader),
  ];
}

function seatsParts(seats: readonly AgendaSeat[], reader: Reader): Parts {
  const { shown: told, left } = fitting(
    seats.map((seat) => seatLines(seat, reader)),
    agendaRoom.seats,
  );
  const more = left === 0 ? [] : [paragraph(reader.words.common.andMore(left))];
  return [...told.flat(), ...more];
}

function seatLines(seat: AgendaSeat, reader: Reader): Parts {
  const { latest } = seat;
  const heading: Run[] = [`${seatName(seat)}: `, ...contactRuns(seat, reader), ', '];
  if (latest === null) return [bullets([paragraph(...heading, italic(reader.words.agendas.missing))])];
  const said = heardStatus(seat.status, true, reader.words);
  return [
    bullets([paragraph(...heading, `${said}, ${heardText(latest, reader)}`)]),
    ...saidParts(latest, shown.report, reader),
  ];
}

/** Whoever has said that nothing is new has been heard, and has stated no status. */
function heardStatus(status: Status | null, isHeard: boolean, words: Words): string {
  return status === null && isHeard ? words.told.noStatusYet : statusText(status, words);
}
