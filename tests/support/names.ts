import { find } from '../../src/domain/find.ts';
import type { Found } from '../../src/domain/found.ts';
import { type Snapshot, takeSnapshot } from '../../src/domain/snapshot.ts';
import { anActivity } from './activities.ts';
import { aPlan } from './plans.ts';

/** A plan of activities with these names, ready to be asked. */
export function planNaming(...names: readonly string[]): Snapshot {
  return takeSnapshot(aPlan({ activities: names.map((name) => anActivity({ name })) }));
}

/** What some words lead to, as a person would put it: the name; the names to choose from; the names suggested. */
export function findingOf(
  snapshot: Snapshot,
  words: string,
): string | { readonly [outcome: string]: readonly string[] } {
  return said(find(snapshot, words));
}

function said(found: Found) {
  switch (found.kind) {
    case 'one':
      return found.match.name;
    case 'several':
      return { choose: found.matches.map(({ name }) => name) };
    case 'none':
      return { suggested: found.nearest.map(({ name }) => name) };
  }
}
