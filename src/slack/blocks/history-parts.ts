import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityButtons } from './activity-buttons.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { header } from './header.ts';
import { historyEntryParts } from './history-entry-parts.ts';
import { historyFilter } from './history-filter.ts';
import { shown } from './limits.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';

type History = Extract<Answer, { kind: 'history' }>;

/** What has happened to an activity, newest first: who reported, what changed, and when the plan was read in. */
export function historyParts(answer: History, question: Question, reader: Reader): AnswerParts {
  const { activity, entries, only } = answer;
  const { history } = reader.words.answers;
  const rows = entries.rows.map((entry) => richText(...historyEntryParts(entry, reader)));
  const narrowed = only && reader.words.told.filter.only(cutText(only.name, shown.note));
  const title = history.title(cutText(activity.name, shown.name));
  return {
    text: `${narrowed === null ? title : `${title} (${narrowed})`}. ${history.count(entries.total)}`,
    blocks: [
      header(history.title(activity.name)),
      ...(narrowed === null ? [] : [richText(paragraph(bold(narrowed)))]),
      ...(rows.length > 0 ? rows : [richText(paragraph(history.empty))]),
      ...pageNote(entries, reader),
    ],
    menus: [],
    buttons: [
      ...pageButtons(entries, question, reader),
      ...historyFilter(answer, reader),
      ...activityButtons(activity, 'history', reader),
    ],
  };
}
