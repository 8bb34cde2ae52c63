import type { CouncilPlan } from '../domain/council-plan.ts';
import { councilPlanFrom } from './council-plan-from.ts';
import type { PrismaClient } from './prisma-over.ts';
import { readCouncilRows } from './read-council-rows.ts';

/** Reads a council's plan in force, all of it at one version; `null` where the council has none. */
export async function loadCouncilPlan(prisma: PrismaClient, councilId: string): Promise<CouncilPlan | null> {
  const rows = await prisma.$transaction((transaction) => readCouncilRows(transaction, councilId), {
    isolationLevel: 'RepeatableRead',
  });
  return rows && councilPlanFrom(rows);
}
