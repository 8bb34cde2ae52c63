import type { Snapshot } from './snapshot.ts';

/** What has changed in a council: something about a unit, about an activity, or about an update by its id. */
export type Changed = { readonly unit: string } | { readonly activity: string } | { readonly update: string };

/** Those whom a change concerns: the contacts and deputies of the units it is about, and whoever coordinates. */
export function concernedPeople(snapshot: Snapshot, changed: Changed): readonly string[] {
  const about = unitsOf(snapshot, changed);
  const holding = snapshot.plan.units
    .filter(({ id }) => about.has(id))
    .flatMap(({ contact }) => [contact?.user ?? null, contact?.deputy ?? null]);
  const coordinating = snapshot.plan.coordinators.map(({ user }) => user);
  return [...new Set([...holding, ...coordinating].filter((user) => user !== null))];
}

function unitsOf({ plan, activities }: Snapshot, changed: Changed): ReadonlySet<string | null> {
  if ('unit' in changed) return new Set([changed.unit]);
  const activity =
    'activity' in changed
      ? activities.get(changed.activity)
      : plan.activities.find(({ updates, formerUpdates }) =>
          [...updates, ...formerUpdates].some(({ id }) => id === changed.update),
        );
  return new Set(activity?.seats.map(({ unit }) => unit));
}
