import { areaChanges } from './area-changes.ts';
import { changedFacts, changedFields } from './changed-fields.ts';
import type { Continuation, PlacedActivity } from './continue-activities.ts';
import type { Activity, CouncilPlan } from './council-plan.ts';
import type { DecidedPlan } from './decided-plan.ts';
import type { PlanChange } from './plan-revision.ts';
import { isSameValue } from './same-value.ts';

/** What is new in a continued plan, for people to read: the document, the areas, then the activities in their order. */
export function planChanges(
  current: CouncilPlan,
  decided: DecidedPlan,
  placed: readonly PlacedActivity[],
  continuation: Continuation,
): readonly PlanChange[] {
  const facts = changedFacts(current, decided);
  const areaNames = new Map(current.areas.map(({ id, name }) => [id, name]));
  const { ended, hints } = continuation;
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'document' as const, fields: facts }]),
    ...areaChanges(current, decided, continuation.areas),
    ...placed.flatMap((each) => changesOf(each, continuation, { decided, areaNames })),
    ...ended.map(({ name }) => ({ kind: 'ended' as const, activity: name })),
    ...hints.map(([{ decided: now }, was]) => ({
      kind: 'perhaps-renamed' as const,
      activity: now.name,
      was: was.name,
    })),
    ...(isReordered(current, placed, continuation) ? [{ kind: 'reordered' as const }] : []),
  ];
}

type Names = { readonly decided: DecidedPlan; readonly areaNames: ReadonlyMap<string, string> };

function changesOf(placed: PlacedActivity, continuation: Continuation, names: Names): readonly PlanChange[] {
  const activity = placed.decided.name;
  const was = continuation.continued.get(placed);
  if (was === undefined) return [{ kind: continuation.resumed.has(placed) ? 'resumed' : 'added', activity }];

  const changes: PlanChange[] = [];
  if (!isSameValue(was.name, activity)) changes.push({ kind: 'renamed', activity, was: was.name });
  if (!staysIn(continuation.areas, placed, was)) {
    const to = names.decided.areas[placed.area]?.name ?? '';
    changes.push({ kind: 'moved', activity, from: names.areaNames.get(was.area) ?? '', to });
  }
  const fields = changedFields(was, placed.decided);
  if (fields.length > 0) changes.push({ kind: 'changed', activity, fields });
  return changes;
}

/** What stays where it was stands in another order: areas among themselves, or activities within one. */
function isReordered(
  { areas, activities }: CouncilPlan,
  placed: readonly PlacedActivity[],
  { areas: continued, continued: pairs }: Continuation,
): boolean {
  const stayed = placed.flatMap((each) => {
    const was = pairs.get(each);
    return was && staysIn(continued, each, was) ? [was] : [];
  });
  const kept = continued.filter((id) => id !== null);
  return (
    !isInOrder(
      kept,
      areas.map(({ id }) => id),
    ) ||
    kept.some((area) => {
      const within = (all: readonly Activity[]) =>
        all.filter((each) => each.area === area).map(({ id }) => id);
      return !isInOrder(within(stayed), within(activities));
    })
  );
}

function staysIn(areas: Continuation['areas'], { area }: PlacedActivity, was: Activity): boolean {
  return areas[area] === was.area;
}

function isInOrder(ids: readonly string[], order: readonly string[]): boolean {
  const places = new Map(order.map((id, place) => [id, place]));
  return ids.every((id, at) => at === 0 || (places.get(ids[at - 1] ?? '') ?? 0) < (places.get(id) ?? 0));
}
