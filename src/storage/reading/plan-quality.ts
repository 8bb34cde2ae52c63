import { z } from 'zod';
import type { PlanQuality } from '../../app/home-ports.ts';
import type { Finding } from '../../domain/finding.ts';
import type { PrismaClient } from '../prisma-over.ts';

const details = z.record(z.string(), z.unknown());

/** Reads what was noted when a council's plan in force was read in. */
export function planQuality(prisma: PrismaClient): PlanQuality {
  return {
    async findings(councilId) {
      const revision = await prisma.planRevision.findFirst({
        where: { councilId, plan: { endedAt: null } },
        orderBy: { number: 'desc' },
        select: { id: true },
      });
      if (!revision) return [];
      const rows = await prisma.finding.findMany({
        where: { councilId, revisionId: revision.id },
        orderBy: { position: 'asc' },
      });
      return rows.map(
        ({ severity, code, line, details: also }) =>
          ({ severity, code, line, ...details.parse(also) }) as Finding,
      );
    },
  };
}
