import type { EndedActivity } from '../../domain/plan-revision.ts';
import type { PrismaClient } from '../prisma-over.ts';

/** The activities that left a council's plan, latest first, each by the name it had last. */
export async function endedActivities(
  prisma: PrismaClient,
  councilId: string,
): Promise<readonly EndedActivity[]> {
  const activities = await prisma.activity.findMany({
    where: { councilId, endedAtRevision: { not: null }, plan: { endedAt: null } },
    orderBy: { endedAtRevision: 'desc' },
    select: {
      id: true,
      decided: { select: { name: true }, orderBy: { revision: { number: 'desc' } }, take: 1 },
    },
  });
  return activities.flatMap(({ id, decided }) => decided.map(({ name }) => ({ id, name })));
}
