import type { RichTextQuote, RichTextSection } from '@slack/types';
import type { Answer, HistoryEntry } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityButtons } from './activity-buttons.ts';
import { agoText } from './ago-text.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { reportsRoom } from './reports-room.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';
import { updateDay } from './update-day.ts';

type History = Extract<Answer, { kind: 'history' }>;
type Reported = Extract<HistoryEntry, { kind: 'update' }>;

/** What has happened to an activity, newest first: who reported, what changed, and when the plan was decided. */
export function historyParts(
  { activity, entries }: History,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { history } = reader.words.answers;
  const room = reportsRoom(entries.rows.length);
  const rows = entries.rows.map((entry) => richText(...entryParts(entry, room, reader)));
  return {
    text: `${history.title(cutText(activity.name, shown.name))}. ${history.count(entries.total)}`,
    blocks: [
      header(history.title(activity.name)),
      ...(rows.length > 0 ? rows : [richText(paragraph(history.empty))]),
      ...pageNote(entries, reader),
    ],
    menus: [],
    buttons: [...pageButtons(entries, question, reader), ...activityButtons(activity, 'history', reader)],
  };
}

function entryParts(entry: HistoryEntry, room: number, reader: Reader): (RichTextSection | RichTextQuote)[] {
  if (entry.kind === 'update') return updateParts(entry, room, reader);
  const { words, today } = reader;
  const day = `${dayText(entry.on, words)}, ${agoText(entry.on, today, words)}`;
  return [paragraph(bold(`${day}\n`), words.answers.history.decided(entry.revision))];
}

function updateParts(entry: Reported, room: number, reader: Reader): (RichTextSection | RichTextQuote)[] {
  const { day, ago } = updateDay(entry.update, reader);
  const heading = paragraph(bold(`${day}, ${ago}\n`), `${seatName(entry)}\n${change(entry, reader)}`);
  return [heading, ...saidParts(entry.update, room, reader)];
}

function change({ previous, update: { status } }: Reported, { words }: Reader): string {
  if (status === null) return words.answers.activity.withoutStatus;
  if (previous === null || previous === status) return statusText(status, words);
  return `${statusText(previous, words)} → ${statusText(status, words)}`;
}
