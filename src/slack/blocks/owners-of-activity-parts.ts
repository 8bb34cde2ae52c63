import type { Answer } from '../../domain/answer.ts';
import { activityButtons } from './activity-buttons.ts';
import type { AnswerParts } from './answer-parts.ts';
import { contactRuns } from './contact-runs.ts';
import { cutText } from './cut-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';

const seatsShown = 25;

/** Who answers for one activity: every party's unit and its contact, vacancies said plainly. */
export function ownersOfActivityParts(
  { activity, seats }: Extract<Answer, { kind: 'owners-of-activity' }>,
  reader: Reader,
): AnswerParts {
  const { words } = reader;
  const { owners } = words.answers;
  const names = seats.map(seatName);
  const rows = seats
    .slice(0, seatsShown)
    .map((seat) => paragraph(bold(`${seatName(seat)}\n`), ...contactRuns(seat.contact, reader)));
  const left = seats.length - rows.length;
  return {
    text: `${owners.title(cutText(activity.name, shown.name))}. ${names.join(', ') || words.answers.activity.nobody}`,
    blocks: [
      header(owners.title(activity.name)),
      richText(rows.length > 0 ? bullets(rows) : paragraph(words.answers.activity.nobody)),
      ...(left > 0 ? [footnote(words.common.andMore(left))] : []),
    ],
    menus: [],
    buttons: activityButtons(activity, 'owners', reader),
  };
}
