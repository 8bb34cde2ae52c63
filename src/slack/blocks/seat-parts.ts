import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { SeatStanding } from '../../domain/answer.ts';
import { contactRuns } from './contact-runs.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';
import { updateDay } from './update-day.ts';

/** One party's side of an activity that somebody has reported on: who answers, what they last said and when. */
export function seatParts(
  seat: SeatStanding,
  room: number,
  reader: Reader,
): (RichTextSection | RichTextQuote)[] {
  const heading = [
    bold(`${seatName(seat)}\n`),
    ...contactRuns(seat, reader),
    `\n${seatStatus(seat, reader)}`,
  ];
  return [paragraph(...heading), ...(seat.latest === null ? [] : saidParts(seat.latest, room, reader))];
}

function seatStatus({ status, latest }: SeatStanding, reader: Reader): string {
  const { words } = reader;
  if (latest === null) return statusText(status, words);
  const { day, ago } = updateDay(latest, reader);
  const told = status === null ? words.answers.activity.withoutStatus : statusText(status, words);
  return `${told}, ${words.answers.activity.by(day, ago)}`;
}
