import { type Seasons, termSeasons } from '../domain/seasons.ts';
import type { Deps, Place } from './ports.ts';

/** The seasons by which dates are read for this channel's council; terms, where it has no plan yet. */
export async function councilSeasons({ plans }: Pick<Deps, 'plans'>, place: Place): Promise<Seasons> {
  const council = await plans.councilIn(place);
  const snapshot = council && (await plans.snapshot(council.id));
  return snapshot?.plan.council.seasons ?? termSeasons;
}
