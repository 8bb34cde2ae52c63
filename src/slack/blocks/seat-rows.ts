import type { RichTextList, RichTextSection } from '@slack/types';
import type { SeatStanding } from '../../domain/answer.ts';
import { contactRuns } from './contact-runs.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph } from './rich-text.ts';
import { seatName } from './seat-name.ts';

const seatsShown = 20;

/** Who answers for an activity: every party's unit and its contact, vacancies said plainly. */
export function seatRows(seats: readonly SeatStanding[], reader: Reader): (RichTextList | RichTextSection)[] {
  const { answers, common } = reader.words;
  if (seats.length === 0) return [paragraph(answers.activity.nobody)];
  const rows = seats
    .slice(0, seatsShown)
    .map((seat) => paragraph(bold(`${seatName(seat)}\n`), ...contactRuns(seat, reader)));
  const left = seats.length - rows.length;
  return left > 0 ? [bullets(rows), paragraph(common.andMore(left))] : [bullets(rows)];
}
