import type { RichTextSection } from '@slack/types';
import type { Answer, Match, UnitStanding } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { AnswerParts } from './answer-parts.ts';
import { contactRuns } from './contact-runs.ts';
import { header } from './header.ts';
import { matchMenu } from './match-menu.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { scopeName } from './scope-name.ts';
import { seatName } from './seat-name.ts';

type Owners = Extract<Answer, { kind: 'owners' }>;

/** The units that answer in the plan, an area or a party, each with its contact; how many are vacant comes first. */
export function ownersParts(
  { scope, units, vacancies }: Owners,
  question: Question,
  reader: Reader,
): AnswerParts {
  const { owners } = reader.words.answers;
  const title = owners.title(scopeName(scope, reader.words));
  const summary = units.total === 0 ? owners.none : owners.vacancies(vacancies, units.total);
  const rows = units.rows.map((standing) => unitRow(standing, reader));
  return {
    text: `${title}. ${summary}`,
    blocks: [
      header(title),
      richText(paragraph(summary), ...(rows.length > 0 ? [bullets(rows)] : [])),
      ...pageNote(units, reader),
    ],
    menus: matchMenu(units.rows.map(asMatch), 'owners', reader),
    buttons: pageButtons(units, question, reader),
  };
}

function unitRow(standing: UnitStanding, reader: Reader): RichTextSection {
  const count = ` · ${reader.words.common.activities(standing.activities)}`;
  return paragraph(bold(`${seatName(standing)}\n`), ...contactRuns(standing, reader), count);
}

function asMatch({ party, unit }: UnitStanding): Match {
  if (unit === null) return { by: 'party', id: party.short, name: party.name, within: null };
  return { by: 'unit', id: unit.id, name: unit.name, within: party.short };
}
