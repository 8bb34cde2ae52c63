import { z } from 'zod';
import type { Seasons } from '../../domain/seasons.ts';

const season = z.object({ from: z.string(), to: z.string() });
const seasons = z.object({ spring: season, summer: season, autumn: season, winter: season });

/** The seasons that a council goes by. */
export function seasonsFrom(column: unknown): Seasons {
  return seasons.parse(column);
}
