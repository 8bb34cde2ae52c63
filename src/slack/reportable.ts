import { findActivities, type ReportableActivity } from '../app/find-activities.ts';
import type { Deps } from '../app/ports.ts';
import type { Actor } from '../domain/permission.ts';
import type { Asker } from './asker.ts';

/** An activity that a person may report on, in its council. */
export type Reportable = ReportableActivity & { readonly council: string };

/** What words mean among all that a person may report on; `certain` is the one that nobody could mistake. */
export type ReportableFound = {
  readonly certain: Reportable | null;
  readonly activities: readonly Reportable[];
  /** Whether any of the councils was there to look in. */
  readonly hasCouncil: boolean;
};

/** Looks in the place's council, or where it belongs to none in all of the workspace's; `words` of '' asks for everything. */
export async function findReportable(
  { plans }: Pick<Deps, 'plans'>,
  { place }: Asker,
  { actor, words }: { readonly actor: Actor; readonly words: string },
): Promise<ReportableFound> {
  const there = await plans.findCouncil(place);
  const councils = 'id' in there ? [there] : there;
  const found = await Promise.all(
    councils.map(async ({ id: council }) => {
      const here = await findActivities({ plans }, { workspace: place.workspace, council, actor, words });
      const placed = here.activities.map((activity) => ({ ...activity, council }));
      return { activities: placed, certain: placed.find(({ id }) => id === here.certain?.id) ?? null };
    }),
  );
  const [certain, another] = found.flatMap((here) => here.certain ?? []);
  return {
    certain: certain && !another ? certain : null,
    activities: ownFirst(found.flatMap(({ activities }) => activities)),
    hasCouncil: councils.length > 0,
  };
}

function ownFirst(activities: readonly Reportable[]): readonly Reportable[] {
  return [...activities.filter(({ own }) => own), ...activities.filter(({ own }) => !own)];
}
