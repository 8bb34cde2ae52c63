import type { RichTextSection } from '@slack/types';
import type { ActivityCard } from '../../domain/answer.ts';
import { answeringRun } from './answering-run.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, type Run } from './rich-text.ts';
import { seatName } from './seat-name.ts';

type Seat = ActivityCard['seats'][number];

const seatsNamed = 4;

/** When a dated reporting is due and who still is to answer for it; nothing where the plan dates none. */
export function nextReporting(
  { seats, reporting }: ActivityCard,
  reader: Reader,
): readonly RichTextSection[] {
  const { told, answers } = reader.words;
  const asked = seats.filter(({ due }) => due.kind === 'dated');
  if (asked.length === 0 || reporting.kind !== 'dated') return [];
  const waiting = asked.filter(({ due }) => due.kind === 'dated' && !due.reported);
  const isLate = waiting.some(({ due }) => due.kind === 'dated' && due.late);
  const title = bold(told.next.title(cutText(reporting.text, shown.note)));
  const late = isLate ? ` ${answers.row.late}` : '';
  return [paragraph(title, `${late}\n`, ...waitingRuns(waiting, reader))];
}

function waitingRuns(waiting: readonly Seat[], reader: Reader): readonly Run[] {
  const { told, common } = reader.words;
  if (waiting.length === 0) return [told.next.all];
  const named = waiting
    .slice(0, seatsNamed)
    .flatMap((seat, index) => [
      `${index === 0 ? '' : '; '}${seatName(seat)} (`,
      answeringRun(seat, reader),
      ')',
    ]);
  const left = waiting.length - seatsNamed;
  return [told.next.waiting, ...named, ...(left > 0 ? [` ${common.andMore(left)}`] : [])];
}
