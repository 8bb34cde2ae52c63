import type { Named } from '../domain/answer.ts';
import type { Activity } from '../domain/council-plan.ts';
import { find } from '../domain/find.ts';
import { fold } from '../domain/fold.ts';
import type { Actor } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { seatsToSpeakFor } from '../domain/update-seats.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';

/** `words` are as typed; '' asks for all that the person may report on. */
export type ActivitiesAsked = CouncilMeant & { readonly actor: Actor; readonly words: string };

/** An activity to report on; `own`: the person holds a seat on it, else they coordinate. `area` is its area's name. */
export type ReportableActivity = Named & { readonly area: string; readonly own: boolean };

/**
 * The activities that words mean among those somebody may report on, the person's own first. `certain` is the one that
 * nobody could mistake; `named` says that the words name an activity of the plan, whoever may report on it.
 */
export type ActivitiesFound = {
  readonly certain: ReportableActivity | null;
  readonly activities: readonly ReportableActivity[];
  readonly named: Named | null;
};

/** Finds what somebody wants to report on, by a name as people say it or by any part of one while they type. */
export async function findActivities(
  deps: Pick<Deps, 'plans'>,
  { actor, words, ...meant }: ActivitiesAsked,
): Promise<ActivitiesFound> {
  const snapshot = await councilMeant(deps, meant);
  if (snapshot === null) return { certain: null, activities: [], named: null };
  const reportable = reportableBy(snapshot, actor);
  if (words.trim() === '') return { certain: null, activities: reportable, named: null };

  const found = find(snapshot, words, ['activity']);
  const named = found.kind === 'one' ? found.match : null;
  const meantIds = new Set(idsFound(found));
  const part = fold(words);
  const activities = reportable.filter(
    ({ id, name }) => meantIds.has(id) || (part !== '' && fold(name).includes(part)),
  );
  const certain = activities.find(({ id }) => id === named?.id) ?? null;
  return { certain, activities, named: named && { id: named.id, name: named.name } };
}

function reportableBy(snapshot: Snapshot, actor: Actor): readonly ReportableActivity[] {
  const reportable = snapshot.plan.activities.flatMap((activity): readonly ReportableActivity[] => {
    const seats = seatsToSpeakFor(snapshot, actor, activity);
    if (seats.length === 0) return [];
    return [{ ...named(snapshot, activity), own: seats.some(({ as }) => as !== 'on-behalf') }];
  });
  return [...reportable.filter(({ own }) => own), ...reportable.filter(({ own }) => !own)];
}

function named({ areas }: Snapshot, { id, name, area }: Activity) {
  return { id, name, area: areas.get(area)?.name ?? '' };
}

function idsFound(found: ReturnType<typeof find>): readonly string[] {
  if (found.kind === 'one') return [found.match.id];
  return (found.kind === 'several' ? found.matches : found.nearest).map(({ id }) => id);
}
