import type { Finding } from '../domain/finding.ts';
import type { ActivityRead } from './read-activity.ts';

/** Where the document first speaks of its areas and activities. */
export type Places = {
  readonly areaLines: ReadonlyMap<string, number>;
  readonly activities: readonly ActivityRead[];
};

/** Observations about a plan with the line of the activity, party or area that each is about. */
export function atTheirLines(
  observations: readonly Finding[],
  { areaLines, activities }: Places,
): readonly Finding[] {
  const lines = new Map(activities.toReversed().map(({ activity, line }) => [activity.name, line]));
  return observations.map((observation) => {
    const ofActivity = 'activity' in observation ? lines.get(observation.activity) : undefined;
    const ofArea = 'area' in observation ? areaLines.get(observation.area) : undefined;
    return { ...observation, line: ofActivity ?? ofArea ?? null };
  });
}
