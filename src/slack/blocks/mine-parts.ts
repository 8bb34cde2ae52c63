import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { AnswerParts } from './answer-parts.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { heldUnitBlocks } from './held-unit-blocks.ts';
import { ownActivityBlocks } from './own-activity-blocks.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import { plainParts } from './plain-parts.ts';
import type { Reader } from './reader.ts';
import { seatName } from './seat-name.ts';

type Mine = Extract<Answer, { kind: 'mine' }>;

const seatsShown = 4;

/** What a person answers for themselves: their seats, and each activity with what is owed and the buttons to give it. */
export function mineParts({ seats, activities }: Mine, question: Question, reader: Reader): AnswerParts {
  const { told, common } = reader.words;
  if (seats.length === 0) return plainParts(told.mine.none);
  const left = seats.length - seatsShown;
  const names = seats.slice(0, seatsShown).map(seatName).join(', ');
  return {
    text: `${told.mine.title}: ${names}. ${common.activities(activities.total)}`,
    blocks: [
      header(told.mine.title),
      ...seats.slice(0, seatsShown).flatMap((held) => heldUnitBlocks(held, reader)),
      ...(left > 0 ? [footnote(common.andMore(left))] : []),
      { type: 'divider' },
      ...(activities.total === 0 ? [footnote(told.mine.idle)] : []),
      ...activities.rows.flatMap((own) => ownActivityBlocks(own, reader)),
      ...pageNote(activities, reader),
    ],
    menus: [],
    buttons: pageButtons(activities, question, reader),
  };
}
