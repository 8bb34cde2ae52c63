import type { Button, KnownBlock } from '@slack/types';
import type { Answer, NextReporting } from '../../domain/answer.ts';
import type { AnswerParts } from './answer-parts.ts';
import { askButton } from './ask-button.ts';
import { countTexts } from './count-texts.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, code, paragraph, richText } from './rich-text.ts';
import { totalOf } from './total-of.ts';

type Overview = Extract<Answer, { kind: 'overview' }>;

const reportingsShown = 4;
const namesShown = 3;

/** The plan at a glance: how many activities stand where, and what is to be reported next. */
export function overviewParts(overview: Overview, reader: Reader): AnswerParts {
  const { words } = reader;
  const title = overview.title.trim() || words.answers.overview.untitled;
  const counts = countTexts(overview.counts, words);
  const total = words.common.activities(totalOf(overview.counts));
  const rows = [bold(`${total}\n`), period(overview, reader)];
  return {
    text: `${cutText(title, shown.name)}: ${[total, ...counts].join(', ')}`,
    blocks: [
      header(title),
      richText(paragraph(...rows), bullets(counts.map((text) => paragraph(text)))),
      ...nextBlocks(overview, reader),
      hint(reader),
    ],
    menus: [],
    buttons: overviewButtons(reader),
  };
}

function period({ period }: Overview, { words }: Reader): string {
  return period === null
    ? ''
    : words.answers.overview.period(dayText(period.from, words), dayText(period.to, words));
}

function nextBlocks({ next, ongoing }: Overview, reader: Reader): KnownBlock[] {
  const { overview } = reader.words.answers;
  const rows = next.slice(0, reportingsShown).map((one) => nextRow(one, reader));
  const soon = rows.length > 0 ? [richText(paragraph(bold(overview.next)), bullets(rows))] : [];
  return ongoing === 0 ? soon : [...soon, richText(paragraph(overview.ongoing(ongoing)))];
}

function nextRow({ reporting, activities, total }: NextReporting, { words }: Reader) {
  const names = activities.slice(0, namesShown).map(({ name }) => cutText(name, shown.note));
  const left = total - names.length;
  const late = activities.some((activity) => activity.late) ? ` ${words.answers.row.late}` : '';
  const listed = [names.join(', '), ...(left > 0 ? [words.common.andMore(left)] : [])].join(' ');
  return paragraph(bold(cutText(reporting.text, shown.note)), `${late}\n${listed}`);
}

function hint({ words }: Reader): KnownBlock {
  const { before, after } = words.answers.overview.hint;
  return richText(paragraph(before, code('/plan status'), after));
}

function overviewButtons(reader: Reader): Button[] {
  const { buttons } = reader.words.common;
  return [
    askButton(reader, { id: 'list', label: buttons.list, question: { kind: 'list', filter: null, page: 1 } }),
    askButton(reader, {
      id: 'owners',
      label: buttons.owners,
      question: { kind: 'owners', about: null, page: 1 },
    }),
    askButton(reader, {
      id: 'goals',
      label: buttons.goals,
      question: { kind: 'goals', goal: null, page: 1 },
    }),
    askButton(reader, { id: 'help', label: buttons.help, question: { kind: 'help' } }),
  ];
}
