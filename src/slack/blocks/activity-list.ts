import type { KnownBlock } from '@slack/types';
import type { ActivityLine, Page } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityRow } from './activity-row.ts';
import type { AnswerParts } from './answer-parts.ts';
import { matchMenu } from './match-menu.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bullets, paragraph, richText } from './rich-text.ts';

/** One page of activities with a menu to open one of them, or `none` where there are no activities at all. */
export function activityList(
  activities: Page<ActivityLine>,
  { question, none }: { readonly question: Question; readonly none: string },
  reader: Reader,
): Omit<AnswerParts, 'text'> {
  if (activities.total === 0) return { blocks: [richText(paragraph(none))], menus: [], buttons: [] };
  const rows = activities.rows.map((line) => activityRow(line, reader));
  const matches = activities.rows.map(({ id, name }) => ({
    by: 'activity' as const,
    id,
    name,
    within: null,
  }));
  const blocks: KnownBlock[] = [richText(bullets(rows)), ...pageNote(activities, reader)];
  return {
    blocks,
    menus: matchMenu(matches, 'status', reader),
    buttons: pageButtons(activities, question, reader),
  };
}
