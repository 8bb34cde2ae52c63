import type { ActivityStanding } from './activity-standing.ts';
import type { Scope } from './answer.ts';
import type { Activity } from './council-plan.ts';
import type { Snapshot } from './snapshot.ts';

/** The activities that a scope covers, worst first. */
export function standingsIn(snapshot: Snapshot, scope: Scope): readonly ActivityStanding[] {
  return snapshot.standings().filter(({ activity }) => isIn(scope, activity));
}

/** Whether a scope covers an activity: a unit's and a party's are those they have a seat on. */
export function isIn(scope: Scope, { area, seats }: Activity): boolean {
  switch (scope.of) {
    case 'plan':
      return true;
    case 'area':
      return area === scope.id;
    case 'unit':
      return seats.some(({ unit }) => unit === scope.id);
    case 'party':
      return seats.some(({ party }) => party === scope.party.short);
  }
}

/** The whole plan as a scope, by the title of its document. */
export function wholePlan({ plan }: Snapshot): Scope {
  return { of: 'plan', title: plan.document.title ?? '' };
}
