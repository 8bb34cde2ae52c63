import type { Pool } from 'pg';
import type { CouncilPlan } from '../../domain/council-plan.ts';
import { councilPlanFrom } from './council-plan-from.ts';
import { readCouncilRows } from './read-council-rows.ts';

/** Reads a council's plan in force, all of it at one version; `null` where the council has none. */
export async function loadCouncilPlan(pool: Pool, councilId: string): Promise<CouncilPlan | null> {
  const rows = await readCouncilRows(pool, councilId);
  return rows && councilPlanFrom(rows);
}
