import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { SeatStanding } from '../../domain/answer.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { RaisedQuestion } from '../../domain/council-plan.ts';
import { authorRuns } from './author-runs.ts';
import { contactRuns } from './contact-runs.ts';
import { heardText } from './heard-text.ts';
import { questionParts } from './question-parts.ts';
import type { Reader } from './reader.ts';
import { bold, italic, paragraph, type Run } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';
import { updateDay } from './update-day.ts';

/**
 * One party's side of an activity that somebody has reported on: who answers, what they last said and when. That nothing
 * is new leaves the report before it in sight, under its own day.
 */
export function seatParts(
  seat: SeatStanding,
  room: number,
  reader: Reader,
): (RichTextSection | RichTextQuote)[] {
  const heading = [
    bold(`${seatName(seat)}\n`),
    ...contactRuns(seat, reader),
    '\n',
    ...statusRuns(seat, reader),
  ];
  return [
    paragraph(...heading),
    ...reportParts(seat, room, reader),
    ...(seat.question === null ? [] : raisedParts(seat, seat.question, { room, reader })),
  ];
}

/** Its day is said where reports have come since. */
function raisedParts(
  { report }: SeatStanding,
  question: RaisedQuestion,
  { room, reader }: { readonly room: number; readonly reader: Reader },
) {
  const isOlder = report !== null && question.at < report.at;
  const raisedOn = isOlder ? dayOf(question.at, reader.council.zone) : null;
  return questionParts(question, reader, { room, raisedOn });
}

function statusRuns({ status, latest, report }: SeatStanding, reader: Reader): readonly Run[] {
  const { words } = reader;
  if (latest === null) return [statusText(status, words)];
  const withoutStatus = report === null ? statusText(null, words) : words.answers.activity.withoutStatus;
  const told = status === null ? withoutStatus : statusText(status, words);
  return [`${told}, ${heardText(latest, reader)}`, ...authorRuns(latest, reader)];
}

function reportParts({ latest, report }: SeatStanding, room: number, reader: Reader) {
  if (report === null) return [];
  const said = saidParts(report, room, reader);
  if (report === latest) return said;
  const { day, ago } = updateDay(report, reader);
  const label = italic(reader.words.told.earlierReport(day, ago));
  return [paragraph(label, ...authorRuns(report, reader)), ...said];
}
