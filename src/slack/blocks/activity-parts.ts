import type { KnownBlock } from '@slack/types';
import type { ActivityCard } from '../../domain/answer.ts';
import { activityButtons } from './activity-buttons.ts';
import { agoText } from './ago-text.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { decidedParts } from './decided-parts.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { nextReporting } from './next-reporting.ts';
import type { Reader } from './reader.ts';
import { reportedStatus } from './reported-status.ts';
import { bold, paragraph, quoted, richText } from './rich-text.ts';
import { seatBlocks } from './seat-blocks.ts';

/** The status card of one activity. What is news comes first: the reports, or where there are none what was decided. */
export function activityParts(card: ActivityCard, reader: Reader): AnswerParts {
  const status = overallStatus(card, reader);
  const about = [card.kind, card.area].map((text) => cutText(text, shown.note)).filter((text) => text !== '');
  const seats = seatBlocks(card.seats, reader);
  const decided = richText(...decidedParts(card, reader));
  return {
    text: `${cutText(card.name, shown.name)}: ${status}${card.reportedOn === null ? situation(card, reader) : ''}`,
    blocks: [
      header(card.name),
      richText(paragraph(bold(status), `\n${about.join(' · ')}`), ...nextReporting(card, reader)),
      ...(card.reportedOn === null ? [decided, ...seats] : [...seats, decided]),
      ...description(card, reader),
    ],
    menus: [],
    buttons: activityButtons(card, 'status', reader),
  };
}

function overallStatus(card: ActivityCard, { words, today }: Reader): string {
  const { reportedOn } = card;
  const told = reportedStatus(card, words);
  if (reportedOn === null) return told;
  return `${told}, ${words.answers.activity.by(dayText(reportedOn, words), agoText(reportedOn, today, words))}`;
}

function situation({ situation: decided }: ActivityCard, { words }: Reader): string {
  return decided?.trim() ? `. ${words.answers.activity.decided}: ${cutText(decided, shown.text)}` : '';
}

function description({ description: about }: ActivityCard, { words }: Reader): KnownBlock[] {
  if (!about?.trim()) return [];
  const label = bold(words.answers.activity.description);
  return [richText(paragraph(label), quoted(cutText(about, shown.description)))];
}
