import type { DecidedActivity, DecidedArea, Responsible } from '../domain/decided-plan.ts';
import type { Words } from '../words/words.ts';
import { underlined, wrapItems, wrapText } from './wrap-text.ts';

/** Every area with its activities: when each starts and is reported, its goals and who answers for it. */
export function readingAreas(areas: readonly DecidedArea[], words: Words): readonly string[] {
  const hasActivities = areas.some(({ activities }) => activities.length > 0);
  if (!hasActivities) return areas.flatMap(({ name }) => wrapText(name, '  '));
  return areas.flatMap((area, at) => [
    ...(at === 0 ? [] : ['']),
    ...underlined(area.name, '-'),
    ...wrapText(words.reading.area(words.common.activities(area.activities.length), area.goals)),
    ...area.activities.flatMap((activity) => activityLines(activity, words)),
  ]);
}

function activityLines(activity: DecidedActivity, words: Words): readonly string[] {
  const seats = [...Map.groupBy(activity.responsible, ({ party }) => party)].map(partySeats);
  return [
    '',
    ...wrapText(activity.name, '  '),
    ...wrapItems(times(activity, words), '    '),
    ...wrapItems(seats, '    '),
  ];
}

function times(
  { start, milestones, reporting, goals }: DecidedActivity,
  { reading }: Words,
): readonly string[] {
  const { labels, missing } = reading;
  return [
    `${labels.start}: ${start?.text ?? missing}`,
    ...(milestones.length === 0
      ? []
      : [`${labels.milestones}: ${milestones.map(({ text }) => text).join(', ')}`]),
    `${labels.reporting}: ${reporting.text ?? missing}`,
    `${labels.goals}: ${goals.join(', ') || missing}`,
  ];
}

function partySeats([party, seats]: readonly [string, readonly Responsible[]]): string {
  const units = seats.flatMap(({ unit }) => unit ?? []);
  return units.length === 0 ? party : `${party}: ${units.join(', ')}`;
}
