import type { KnownBlock } from '@slack/types';
import type { SeatStanding } from '../../domain/answer.ts';
import { footnote } from './footnote.ts';
import type { Reader } from './reader.ts';
import { reportsRoom } from './reports-room.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { seatParts } from './seat-parts.ts';
import { seatRows } from './seat-rows.ts';

const seatsShown = 8;

/** Everybody who answers for an activity, each with what they last reported; where nobody has, only who they are. */
export function seatBlocks(seats: readonly SeatStanding[], reader: Reader): KnownBlock[] {
  const { activity } = reader.words.answers;
  const reported = seats.filter(({ latest }) => latest !== null).length;
  if (reported === 0) return [richText(paragraph(bold(activity.owners)), ...seatRows(seats, reader))];
  const room = reportsRoom(reported);
  const rows = seats.slice(0, seatsShown).map((seat) => richText(...seatParts(seat, room, reader)));
  const left = seats.length - rows.length;
  const more = left > 0 ? [footnote(reader.words.common.andMore(left))] : [];
  return [richText(paragraph(bold(activity.updates))), ...rows, ...more];
}
