import type { Area, CouncilPlan } from './council-plan.ts';
import type { DecidedArea, DecidedPlan } from './decided-plan.ts';
import type { PlanChange } from './plan-revision.ts';
import { isSameValue } from './same-value.ts';

/** What happens to the areas; `continued` has the id that each decided area continues. */
export function areaChanges(
  current: CouncilPlan,
  decided: DecidedPlan,
  continued: readonly (string | null)[],
): readonly PlanChange[] {
  const known = new Map(current.areas.map((area) => [area.id, area]));
  const ended = current.areas.filter(({ id }) => !continued.includes(id));
  return [
    ...decided.areas.flatMap((area, number) => changesOf(known.get(continued[number] ?? ''), area)),
    ...ended.map(({ name }) => ({ kind: 'area-ended' as const, area: name })),
  ];
}

function changesOf(was: Area | undefined, now: DecidedArea): readonly PlanChange[] {
  if (was === undefined) return [{ kind: 'area-added', area: now.name }];
  const changes: PlanChange[] = [];
  if (!isSameValue(was.name, now.name)) changes.push({ kind: 'area-renamed', area: now.name, was: was.name });
  const isSame = isSameValue(was.text, now.text) && isSameValue(was.goals, now.goals);
  if (!isSame) changes.push({ kind: 'area-changed', area: now.name });
  return changes;
}
