import type { Answer, UnitStanding } from '../../domain/answer.ts';
import type { Question, Subject } from '../../domain/question.ts';
import { activityList } from './activity-list.ts';
import type { AnswerParts } from './answer-parts.ts';
import { askButton } from './ask-button.ts';
import { contactRuns } from './contact-runs.ts';
import { header } from './header.ts';
import { partyNamed } from './party-named.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';

/** Who holds a unit's seat, and what the unit answers for. */
export function ownersOfUnitParts(
  { owner, activities }: Extract<Answer, { kind: 'owners-of-unit' }>,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { words } = reader;
  const name = seatName(owner);
  const vacancy = owner.contact === null ? `${words.answers.seats.vacancy}. ` : '';
  const label = words.answers.seats.contact;
  const list = activityList(activities, { question, none: words.answers.standing.none }, reader);
  const status: Question = { kind: 'status', about: ownerSubject(owner), page: 1 };
  return {
    ...list,
    text: `${name}. ${vacancy}${words.common.activities(owner.activities)}`,
    blocks: [
      header(name),
      richText(paragraph(...(owner.contact === null ? [] : [label]), ...contactRuns(owner, reader))),
      ...list.blocks,
    ],
    buttons: [
      ...list.buttons,
      askButton(reader, { id: 'status', label: words.common.buttons.status, question: status }),
    ],
  };
}

function ownerSubject({ party, unit }: UnitStanding): Subject {
  return unit === null ? partyNamed(party.short) : { by: 'unit', id: unit.id };
}
