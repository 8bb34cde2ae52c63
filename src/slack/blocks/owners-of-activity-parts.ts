import type { Answer } from '../../domain/answer.ts';
import { activityButtons } from './activity-buttons.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';
import { seatRows } from './seat-rows.ts';

/** Who answers for one activity. */
export function ownersOfActivityParts(
  { activity, seats }: Extract<Answer, { kind: 'owners-of-activity' }>,
  reader: Reader,
): AnswerParts {
  const { answers } = reader.words;
  const names = seats.map(seatName).join(', ') || answers.activity.nobody;
  return {
    text: `${answers.owners.title(cutText(activity.name, shown.name))}. ${cutText(names, shown.text)}`,
    blocks: [header(answers.owners.title(activity.name)), richText(...seatRows(seats, reader))],
    menus: [],
    buttons: activityButtons(activity, 'owners', reader),
  };
}
