import type { DoneBy } from '../../app/update-ports.ts';
import { bumpVersion, type CouncilRow } from '../council-row.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { latestWording } from './latest-wording.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Target = { readonly councilId: string; readonly updateId: string };

/** Marks the latest wording of an update as withdrawn, once, and tells how the council is after. */
export function withdrawUpdate(
  prisma: PrismaClient,
  { councilId, updateId: id }: Target,
  { by, at }: DoneBy,
): Promise<{ readonly council: CouncilRow; readonly outcome: 'withdrawn' | 'already' }> {
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const home = { workspaceId: council.workspaceId, councilId };
    const updateId = await latestWording(transaction, councilId, id);
    const byId = await personOf(transaction, home, by);
    const data = { ...home, updateId, byId, at };
    const { count } = await transaction.updateWithdrawal.createMany({ data, skipDuplicates: true });
    if (count === 0) return { council, outcome: 'already' };
    const { activityId, status } = await transaction.update.findUniqueOrThrow({
      where: { councilId_id: { councilId, id: updateId } },
    });
    await writeLogEntry(transaction, home, {
      action: 'update-withdrawn',
      subjectId: activityId,
      by,
      at,
      before: { update: updateId, status },
      after: { update: updateId, withdrawn: true },
    });
    return { council, outcome: 'withdrawn' };
  });
}
