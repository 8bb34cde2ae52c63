import type { RichTextSection } from '@slack/types';
import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { activityList } from './activity-list.ts';
import type { AnswerParts } from './answer-parts.ts';
import { footnote } from './footnote.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, person, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';

type OwnersOfPerson = Extract<Answer, { kind: 'owners-of-person' }>;

const seatsShown = 10;

/** What a person answers for, as contact or as deputy. */
export function ownersOfPersonParts(answer: OwnersOfPerson, question: Question, reader: Reader): AnswerParts {
  const { user, seats, activities } = answer;
  const { owners, standing } = reader.words.answers;
  if (seats.length === 0) return nothingHeld(answer, reader);
  const rows = seats.slice(0, seatsShown).map((seat) => seatRow(seat, reader));
  const left = seats.length - rows.length;
  const list = activityList(activities, { question, none: standing.none }, reader);
  return {
    ...list,
    text: `${owners.person} ${seats.map(seatName).join(', ')}`,
    blocks: [
      richText(paragraph(person(user), owners.personHolds), bullets(rows)),
      ...(left > 0 ? [footnote(reader.words.common.andMore(left))] : []),
      ...list.blocks,
    ],
  };
}

function seatRow(seat: OwnersOfPerson['seats'][number], { words }: Reader): RichTextSection {
  const deputy = seat.asDeputy ? `, ${words.answers.owners.asDeputy}` : '';
  return paragraph(bold(seatName(seat)), `${deputy}: ${words.common.activities(seat.activities)}`);
}

function nothingHeld({ user }: OwnersOfPerson, { words }: Reader): AnswerParts {
  const { owners } = words.answers;
  return {
    text: owners.nothingHeld,
    blocks: [richText(paragraph(person(user), owners.personHoldsNothing))],
    menus: [],
    buttons: [],
  };
}
