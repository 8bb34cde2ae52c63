import type { Snapshot } from './snapshot.ts';

/**
 * What has changed in a council: something about units, about an activity, about an update by its id or about what
 * somebody holds; or about the plan, when it may be anything.
 */
export type Changed =
  | { readonly units: readonly string[] }
  | { readonly activity: string }
  | { readonly update: string }
  | { readonly user: string }
  | 'plan';

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
  if (changed === 'plan') return new Set(plan.units.map(({ id }) => id));
  if ('units' in changed) return new Set(changed.units);
  if ('user' in changed) return unitsHeld(plan, changed.user);
  const activity =
    'activity' in changed
      ? activities.get(changed.activity)
      : plan.activities.find(({ updates, formerUpdates }) =>
          [...updates, ...formerUpdates].some(({ id }) => id === changed.update),
        );
  return new Set(activity?.seats.map(({ unit }) => unit));
}

function unitsHeld({ units }: Snapshot['plan'], user: string): ReadonlySet<string> {
  const held = units.filter(({ contact }) => contact?.user === user || contact?.deputy === user);
  return new Set(held.map(({ id }) => id));
}
