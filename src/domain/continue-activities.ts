import { continuedAreas } from './continue-areas.ts';
import type { Activity, CouncilPlan } from './council-plan.ts';
import type { DecidedActivity, DecidedPlan } from './decided-plan.ts';
import { fold } from './fold.ts';
import { likelyRename } from './likely-rename.ts';
import { type Pairing, pairByKey, pairIfAlone } from './pairing.ts';
import type { EarlierPlan, EndedActivity } from './plan-revision.ts';

/** A decided activity in the area of this number in the document. */
export type PlacedActivity = { readonly decided: DecidedActivity; readonly area: number };

/** How a decided plan continues the earlier one. `areas` has the id that each decided area continues. */
export type Continuation = {
  readonly areas: readonly (string | null)[];
  readonly continued: ReadonlyMap<PlacedActivity, Activity>;
  readonly resumed: ReadonlyMap<PlacedActivity, EndedActivity>;
  readonly ended: readonly Activity[];
  /** A new activity and an ended one that may be the same: for a person to say. */
  readonly hints: readonly (readonly [PlacedActivity, Activity])[];
};

// With more new names than this, it is another plan, and comparing each with each would take its time.
const mostRenames = 60;

/** Every activity of a decided plan, in its order. */
export function placedActivities(decided: DecidedPlan): readonly PlacedActivity[] {
  return decided.areas.flatMap(({ activities }, area) => activities.map((each) => ({ decided: each, area })));
}

/** Recognises the earlier plan's activities in the decided ones: by name first, then by all that they say. */
export function continueActivities(
  { current, ended }: EarlierPlan,
  decided: DecidedPlan,
  placed: readonly PlacedActivity[],
): Continuation {
  const named = pairByName(current, decided, placed);
  const areas = continuedAreas(current, decided, named.pairs);
  const resumed = pairByKey(
    { pairs: [], now: named.now, was: ended },
    { now: nameOf, was: ({ name }) => fold(name) },
  );
  const renamed = pairRenamed({ ...named, now: resumed.now }, areas);
  return {
    areas,
    continued: new Map(renamed.pairs),
    resumed: new Map(resumed.pairs),
    ended: renamed.was,
    hints: hintsAmong(renamed, areas),
  };
}

function pairByName(current: CouncilPlan, decided: DecidedPlan, placed: readonly PlacedActivity[]) {
  const areaNames = new Map(current.areas.map(({ id, name }) => [id, fold(name)]));
  const area = ({ area }: PlacedActivity) => fold(decided.areas[area]?.name ?? '');
  const key = (...parts: readonly (string | null | undefined)[]) => JSON.stringify(parts);
  const all: Pairing<PlacedActivity, Activity> = { pairs: [], now: placed, was: current.activities };
  // Namesakes in one area are told apart by what they say before they are by their order.
  const sameWords = pairByKey(all, {
    now: (each) => key(nameOf(each), area(each), each.decided.description, each.decided.situation),
    was: (each) => key(fold(each.name), areaNames.get(each.area), each.description, each.situation),
  });
  const sameArea = pairByKey(sameWords, {
    now: (each) => key(nameOf(each), area(each)),
    was: (each) => key(fold(each.name), areaNames.get(each.area)),
  });
  return pairByKey(sameArea, { now: nameOf, was: ({ name }) => fold(name) });
}

function pairRenamed(left: Pairing<PlacedActivity, Activity>, areas: Continuation['areas']) {
  if (left.now.length > mostRenames || left.was.length > mostRenames) return left;
  return pairIfAlone(
    left,
    (now, was) => areas[now.area] === was.area && likelyRename(was, now.decided) === 'certain',
  );
}

function hintsAmong(
  left: Pairing<PlacedActivity, Activity>,
  areas: Continuation['areas'],
): Continuation['hints'] {
  if (left.now.length > mostRenames || left.was.length > mostRenames) return [];
  const none = { pairs: [], now: left.now, was: left.was };
  return pairIfAlone<PlacedActivity, Activity>(
    none,
    (now, was) => areas[now.area] === was.area && likelyRename(was, now.decided) !== 'no',
  ).pairs;
}

function nameOf({ decided }: PlacedActivity): string {
  return fold(decided.name);
}
