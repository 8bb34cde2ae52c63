import type { ActivityStanding } from './activity-standing.ts';
import type { StatusCount } from './answer.ts';

/** How many activities stand at each status that any of them has. They come worst first, and so do the counts. */
export function statusCounts(worstFirst: readonly ActivityStanding[]): readonly StatusCount[] {
  const groups = Map.groupBy(worstFirst, ({ line }) => line.status);
  return [...groups].map(([status, standings]) => ({ status, count: standings.length }));
}
