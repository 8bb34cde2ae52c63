import type { PlanWriter } from '../../app/ports.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { saveImport } from './save-import.ts';

/** Writes, each in one transaction with its log entry and the council's next version, and tells of it once committed. */
export function planWriter(prisma: PrismaClient, versions: CouncilVersions): PlanWriter {
  return {
    async saveImport(planImport) {
      const council = await saveImport(prisma, planImport);
      if (council === null) return 'conflict';
      versions.written(council);
      return 'stored';
    },
  };
}
