import type { Scope, SilentUnit } from './answer.ts';
import type { Activity, Seat } from './council-plan.ts';
import { lastHeard } from './freshness.ts';
import { standingsIn } from './in-scope.ts';
import { isSettled } from './is-settled.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';

const mostActivities = 3;

type Silence = { readonly seat: Seat; readonly activity: Activity };

/**
 * Who has never reported on some of the activities that a scope covers, the most silent first; of a unit's or a party's
 * activities only they themselves. Nothing more is expected of an activity that is done or cancelled.
 */
export function silentUnits(snapshot: Snapshot, scope: Scope): readonly SilentUnit[] {
  const silences = standingsIn(snapshot, scope)
    .filter(({ line }) => !isSettled(line.status))
    .flatMap(({ activity }) => activity.seats.map((seat): Silence => ({ seat, activity })))
    .filter(({ seat }) => isOf(scope, seat))
    .filter(({ seat, activity }) => lastHeard(activity, seat) === null);
  const units = Map.groupBy(silences, ({ seat }) => JSON.stringify([seat.party, seat.unit]));
  return [...units.values()]
    .flatMap((together) => silentUnit(snapshot, together))
    .sort((one, other) => other.total - one.total);
}

function isOf(scope: Scope, { party, unit }: Seat): boolean {
  switch (scope.of) {
    case 'plan':
    case 'area':
      return true;
    case 'unit':
      return unit === scope.id;
    case 'party':
      return party === scope.party.short;
  }
}

function silentUnit(snapshot: Snapshot, silences: readonly Silence[]): readonly SilentUnit[] {
  const [first] = silences;
  if (first === undefined) return [];
  const { party, unit } = first.seat;
  return [
    {
      party: partyNamed(snapshot, party),
      unit: unitNamed(snapshot, unit),
      contact: snapshot.units.get(unit ?? '')?.contact ?? null,
      activities: silences.slice(0, mostActivities).map(({ activity: { id, name } }) => ({ id, name })),
      total: silences.length,
    },
  ];
}
