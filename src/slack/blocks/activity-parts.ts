import type { KnownBlock } from '@slack/types';
import type { ActivityCard } from '../../domain/answer.ts';
import { activityButtons } from './activity-buttons.ts';
import { agoText } from './ago-text.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { decidedParts } from './decided-parts.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { reportsRoom } from './reports-room.ts';
import { bold, paragraph, quoted, richText } from './rich-text.ts';
import { seatParts } from './seat-parts.ts';
import { statusText } from './status-text.ts';

const seatsShown = 8;

/** The status card of one activity: how it goes now, then who answers and what they say, then what was decided. */
export function activityParts(card: ActivityCard, reader: Reader): AnswerParts {
  const status = overallStatus(card, reader);
  const { description } = card;
  const about = [cutText(card.kind, shown.note), cutText(card.area, shown.note)].filter(
    (text) => text !== '',
  );
  return {
    text: `${cutText(card.name, shown.name)}: ${status}`,
    blocks: [
      header(card.name),
      richText(paragraph(bold(status), `\n${about.join(' · ')}`)),
      ...seatBlocks(card, reader),
      richText(...decidedParts(card, reader)),
      ...(description?.trim() ? [aboutBlock(description, reader)] : []),
    ],
    menus: [],
    buttons: activityButtons(card, 'status', reader),
  };
}

function overallStatus({ status, reportedOn }: ActivityCard, { words, today }: Reader): string {
  const text = statusText(status, words);
  if (reportedOn === null) return text;
  return `${text}, ${words.answers.activity.by(dayText(reportedOn, words), agoText(reportedOn, today, words))}`;
}

function seatBlocks({ seats }: ActivityCard, reader: Reader): KnownBlock[] {
  const { activity } = reader.words.answers;
  if (seats.length === 0) return [richText(paragraph(activity.nobody))];
  const room = reportsRoom(seats.filter(({ latest }) => latest !== null).length);
  const rows = seats.slice(0, seatsShown).map((seat) => richText(...seatParts(seat, room, reader)));
  const left = seats.length - seatsShown;
  const more = left > 0 ? [footnote(reader.words.common.andMore(left))] : [];
  return [richText(paragraph(bold(activity.updates))), ...rows, ...more];
}

function aboutBlock(description: string, { words }: Reader): KnownBlock {
  return richText(
    paragraph(bold(words.answers.activity.description)),
    quoted(cutText(description, shown.description)),
  );
}
