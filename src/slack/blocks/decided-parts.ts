import type { RichTextList, RichTextQuote, RichTextSection } from '@slack/types';
import type { ActivityCard } from '../../domain/answer.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { goalText } from './goal-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, quoted } from './rich-text.ts';

/** What the boards decided about an activity, in their own words and under its own label and date. */
export function decidedParts(
  card: ActivityCard,
  reader: Reader,
): (RichTextSection | RichTextQuote | RichTextList)[] {
  const { activity } = reader.words.answers;
  const heading = paragraph(
    bold(activity.decided),
    activity.decidedOn(dayText(card.decidedOn, reader.words)),
  );
  const situation = card.situation?.trim()
    ? quoted(cutText(card.situation, shown.situation))
    : paragraph(activity.noSituation);
  const rows = facts(card, reader).map(([label, text]) => paragraph(bold(label), text));
  return [heading, situation, ...(rows.length > 0 ? [bullets(rows)] : [])];
}

function facts(card: ActivityCard, reader: Reader): (readonly [label: string, text: string])[] {
  const { words } = reader;
  const { activity } = words.answers;
  const milestones = card.milestones.map(({ text }) => text).join('; ');
  const goals = card.goals.map((goal) => goalText(goal, words)).join(', ');
  const rows = [
    [activity.task, cutText(card.task ?? '', shown.task)],
    [activity.reporting, reportingText(card, reader)],
    [activity.start, cutText(card.start?.text ?? '', shown.note)],
    [activity.milestones, cutText(milestones, shown.milestones)],
    [activity.goals, goals],
  ] as const;
  return rows.filter(([, text]) => text !== '');
}

function reportingText({ reporting, late }: ActivityCard, { words }: Reader): string {
  const { activity, row } = words.answers;
  if (reporting.text === null) return activity.noReporting;
  const text = cutText(reporting.text, shown.note);
  if (reporting.kind !== 'dated' || !late) return text;
  return `${text}. ${row.late}: ${activity.late(dayText(reporting.to, words))}`;
}
