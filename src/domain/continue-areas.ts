import type { Activity, CouncilPlan } from './council-plan.ts';
import type { DecidedPlan } from './decided-plan.ts';
import { fold } from './fold.ts';
import { pairByKey } from './pairing.ts';

type Pairs = readonly (readonly [{ readonly area: number }, Activity])[];

/**
 * The id that each decided area continues, by its name; under a new name, an area is the one that most of its
 * activities come from, if they all come from one that is no longer there.
 */
export function continuedAreas(
  current: CouncilPlan,
  decided: DecidedPlan,
  pairs: Pairs,
): readonly (string | null)[] {
  const all = { pairs: [], now: decided.areas, was: current.areas };
  const named = pairByKey(all, { now: ({ name }) => fold(name), was: ({ name }) => fold(name) });
  const byName = new Map(named.pairs.map(([now, was]) => [now, was.id]));
  const gone = new Set(named.was.map(({ id }) => id));
  return decided.areas.map((area, number) => {
    const known = byName.get(area);
    if (known !== undefined) return known;
    const origin = originOf(number, current, pairs);
    return origin !== null && gone.delete(origin) ? origin : null;
  });
}

/** The one area that all of this area's activities come from, if more than half of its own are here. */
function originOf(area: number, current: CouncilPlan, pairs: Pairs): string | null {
  const here = pairs.filter(([now]) => now.area === area).map(([, was]) => was.area);
  const [origin] = here;
  if (origin === undefined || here.some((id) => id !== origin)) return null;
  const were = current.activities.filter((activity) => activity.area === origin).length;
  return here.length * 2 > were ? origin : null;
}
