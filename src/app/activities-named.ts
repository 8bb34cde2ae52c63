import type { Named } from '../domain/answer.ts';
import { find } from '../domain/find.ts';
import type { Deps } from './ports.ts';

/** The activity that words mean for certain (`null`: none), and else those that they may mean, likeliest first. */
export type ActivitiesNamed = { readonly certain: Named | null; readonly perhaps: readonly Named[] };

/** Finds an activity of a council's plan by a name as people say it. */
export async function activitiesNamed(
  { plans }: Pick<Deps, 'plans'>,
  council: string,
  words: string,
): Promise<ActivitiesNamed> {
  const snapshot = await plans.snapshot(council);
  if (snapshot === null) return { certain: null, perhaps: [] };
  const found = find(snapshot, words, ['activity']);
  switch (found.kind) {
    case 'one':
      return { certain: found.match, perhaps: [] };
    case 'several':
      return { certain: null, perhaps: found.matches };
    case 'none':
      return { certain: null, perhaps: found.nearest };
  }
}
