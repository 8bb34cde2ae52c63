import type { UpdateWriter } from '../../app/update-ports.ts';
import { keyColumn } from '../columns/key-column.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { acknowledgeUpdate } from './acknowledge-update.ts';
import { appendUpdate } from './append-update.ts';
import { withdrawUpdate } from './withdraw-update.ts';

/** Writes what is said of activities, and tells of the council's next version once it is committed. */
export function updateWriter(prisma: PrismaClient, versions: CouncilVersions): UpdateWriter {
  return {
    async append(councilId, activityId, update) {
      const { council, appended } = await appendUpdate(prisma, { councilId, activityId }, update);
      versions.written(council);
      return appended;
    },
    async stored(councilId, key) {
      const found = await prisma.update.findUnique({
        where: { councilId_key: { councilId, key: keyColumn(key) } },
        select: { id: true },
      });
      return found?.id ?? null;
    },
    async withdraw(councilId, updateId, done) {
      const { council, outcome } = await withdrawUpdate(prisma, { councilId, updateId }, done);
      versions.written(council);
      return outcome;
    },
    async acknowledge(councilId, updateId, read) {
      const { council, outcome } = await acknowledgeUpdate(prisma, { councilId, updateId }, read);
      versions.written(council);
      return outcome;
    },
  };
}
