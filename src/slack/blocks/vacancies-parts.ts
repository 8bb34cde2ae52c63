import type { RichTextSection } from '@slack/types';
import type { Answer, Vacancy } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { AnswerParts } from './answer-parts.ts';
import { cutText } from './cut-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { matchMenu } from './match-menu.ts';
import { pageButtons } from './page-buttons.ts';
import { pageNote } from './page-note.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';

const activitiesShown = 3;

/** The seats that nobody holds, each with what it answers for. */
export function vacanciesParts(
  { vacancies }: Extract<Answer, { kind: 'vacancies' }>,
  question: Question,
  reader: Reader,
): AnswerParts {
  const texts = reader.words.contacts.vacancies;
  const summary = texts.count(vacancies.total);
  const rows = vacancies.rows.map((vacancy) => vacancyRow(vacancy, reader));
  const units = vacancies.rows.flatMap(({ party, unit }) =>
    unit === null ? [] : [{ by: 'unit' as const, ...unit, within: party.short }],
  );
  return {
    text: `${texts.title}. ${summary}`,
    blocks: [
      header(texts.title),
      richText(paragraph(summary), ...(rows.length > 0 ? [bullets(rows)] : [])),
      ...pageNote(vacancies, reader),
    ],
    menus: matchMenu(units, 'owners', reader),
    buttons: pageButtons(vacancies, question, reader),
  };
}

function vacancyRow({ party, unit, activities }: Vacancy, { words }: Reader): RichTextSection {
  const named = activities.slice(0, activitiesShown).map(({ name }) => cutText(name, shown.name));
  const left = activities.length - named.length;
  const noUnit = unit === null ? `${words.answers.seats.noUnit}. ` : '';
  const more = left > 0 ? ` ${words.common.andMore(left)}` : '';
  return paragraph(bold(`${seatName({ party, unit })}\n`), `${noUnit}${named.join(' · ')}${more}`);
}
