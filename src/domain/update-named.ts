import type { Activity, CouncilPlan, Update } from './council-plan.ts';

/** An update by its id, standing or not, with the activity it is about; `null` where the plan has no such. */
export function updateNamed(
  { activities }: CouncilPlan,
  id: string,
): { readonly update: Update; readonly activity: Activity } | null {
  for (const activity of activities) {
    const update = [...activity.updates, ...activity.formerUpdates].find((one) => one.id === id);
    if (update !== undefined) return { update, activity };
  }
  return null;
}
