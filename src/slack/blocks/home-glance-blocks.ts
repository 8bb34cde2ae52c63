import type { KnownBlock } from '@slack/types';
import type { AreaGlance, CouncilHome, LatestReport } from '../../domain/home.ts';
import { authorRuns } from './author-runs.ts';
import { countTexts } from './count-texts.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';
import { statusText } from './status-text.ts';
import { updateDay } from './update-day.ts';

const areasShown = 15;
const activitiesNamed = 3;

/** How a plan is doing: what is to be reported next, each area in numbers, the latest reports and the vacancies. */
export function homeGlanceBlocks(home: CouncilHome, reader: Reader): KnownBlock[] {
  const { vacant, units } = home.vacancies;
  return [
    ...nextBlocks(home, reader),
    ...areaBlocks(home.areas, reader),
    latestBlock(home.latest, reader),
    richText(paragraph(reader.words.home.vacancies(vacant, units))),
  ];
}

function nextBlocks({ next }: CouncilHome, { words }: Reader): KnownBlock[] {
  if (next === null) return [];
  const named = next.activities.slice(0, activitiesNamed);
  const names = named.map(({ name }) => cutText(name, shown.note)).join(', ');
  const left = next.total - named.length;
  const isLate = named.some((activity) => activity.late);
  const text = cutText(next.reporting.text, shown.note);
  const title = bold(isLate ? words.home.overdue(text) : words.home.next(text));
  const late = isLate ? ` ${words.answers.row.late}` : '';
  return [richText(paragraph(title, `${late}\n${names}${left > 0 ? ` ${words.common.andMore(left)}` : ''}`))];
}

function areaBlocks(areas: readonly AreaGlance[], { words }: Reader): KnownBlock[] {
  if (areas.length === 0) return [];
  const rows = areas
    .slice(0, areasShown)
    .map(({ name, counts }) =>
      paragraph(bold(cutText(name, shown.name)), `\n${countTexts(counts, words).join(' · ')}`),
    );
  const left = areas.length - rows.length;
  const more = left > 0 ? [paragraph(words.common.andMore(left))] : [];
  return [richText(paragraph(bold(words.home.areas)), bullets(rows), ...more)];
}

function latestBlock(latest: readonly LatestReport[], reader: Reader): KnownBlock {
  const { home } = reader.words;
  if (latest.length === 0) return richText(paragraph(home.noReports));
  const rows = latest.map((report) => reportRow(report, reader));
  return richText(paragraph(bold(home.latest)), bullets(rows));
}

function reportRow(report: LatestReport, reader: Reader) {
  const { update, activity } = report;
  const { day, ago } = updateDay(update, reader);
  const status = update.status === null ? '' : `${statusText(update.status, reader.words)} · `;
  return paragraph(
    bold(cutText(activity, shown.name)),
    `\n${status}${seatName(report)}, ${day}, ${ago}`,
    ...authorRuns(update, reader),
    `\n${cutText(update.text.trim(), shown.note)}`,
  );
}
