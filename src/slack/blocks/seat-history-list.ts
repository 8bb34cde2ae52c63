import type { RichTextList, RichTextSection } from '@slack/types';
import { dayOf } from '../../domain/calendar.ts';
import type { SeatHistory } from '../../domain/seat-history.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, type Run } from './rich-text.ts';
import { statusText } from './status-text.ts';

const activitiesShown = 15;

type Activity = SeatHistory[number];

/** What a unit answers for; `withUpdates` adds what it last said of each. */
export function seatHistoryList(
  history: SeatHistory,
  withUpdates: boolean,
  reader: Reader,
): (RichTextList | RichTextSection)[] {
  const { request } = reader.words.seats;
  if (history.length === 0) return [paragraph(`\n${request.answersForNothing}`)];
  const rows = history.slice(0, activitiesShown).map((activity) => {
    const name = cutText(activity.name, shown.name);
    return withUpdates ? paragraph(bold(name), ...latestRuns(activity, reader)) : paragraph(name);
  });
  const left = history.length - rows.length;
  const more = left > 0 ? [paragraph(reader.words.common.andMore(left))] : [];
  return [paragraph(`\n${request.answersFor}`), bullets(rows), ...more];
}

function latestRuns({ updates: [latest] }: Activity, { words, council }: Reader): Run[] {
  if (latest === undefined) return [`\n${statusText(null, words)}`];
  const day = dayText(dayOf(latest.at, council.zone), words);
  const status = latest.status === null ? '' : `${statusText(latest.status, words)}, `;
  return [`\n${status}${day}: ${cutText(latest.text, shown.report)}`];
}
