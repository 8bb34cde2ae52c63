import type { Finding } from '../domain/finding.ts';
import type { ActivityRead } from './read-activity.ts';

/** Where the document first speaks of its areas and activities. */
export type Places = {
  readonly areaLines: ReadonlyMap<string, number>;
  readonly activities: readonly ActivityRead[];
};

/** Observations about a plan, each with the line of the area, activity or unit that it is about. */
export function atTheirLines(observations: readonly Finding[], places: Places): readonly Finding[] {
  const { areaLines, activities } = places;
  const lines = firstOf(activities.map(({ activity, line }) => [activity.name, line]));
  const seatLines = firstOf(activities.map(({ activity, seatLine }) => [activity.name, seatLine]));
  const unitLines = firstOf(
    activities.flatMap(({ activity, seatLine }) =>
      activity.responsible.map(({ unit }) => [unit ?? '', seatLine] as const),
    ),
  );
  const lineOf = (observation: Finding) => {
    switch (observation.code) {
      case 'party-without-unit':
      case 'unit-unspecific':
        return seatLines.get(observation.activity);
      case 'unit-spellings':
        return unitLines.get(observation.spellings[1] ?? '');
      case 'goal-not-declared':
      case 'date-outside-period':
        return lines.get(observation.activity);
      case 'goal-not-carried':
      case 'area-without-activities':
        return areaLines.get(observation.area);
      default:
        return null;
    }
  };
  return observations.map((observation) => ({ ...observation, line: lineOf(observation) ?? null }));
}

function firstOf(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(pairs.toReversed());
}
