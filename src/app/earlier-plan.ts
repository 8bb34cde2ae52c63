import type { EarlierPlan } from '../domain/plan-revision.ts';
import type { Place, PlanReader } from './ports.ts';

/** The plan in force of exactly this channel's council, with what earlier revisions ended; `null` where there is none yet. */
export async function earlierPlan(plans: PlanReader, place: Place): Promise<EarlierPlan | null> {
  const council = await plans.councilIn(place);
  const snapshot = council && (await plans.snapshot(council.id));
  if (!council || !snapshot) return null;
  return { current: snapshot.plan, ended: await plans.endedActivities(council.id) };
}
