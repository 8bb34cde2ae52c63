import type { UpdateWriter } from '../../app/update-ports.ts';
import { bumpVersion, type CouncilRow } from '../council-row.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Target = { readonly councilId: string; readonly updateId: string };
type Read = Parameters<UpdateWriter['acknowledge']>[2];

/** Stores that somebody has read an update, once a person, and tells how the council is after. */
export function acknowledgeUpdate(
  prisma: PrismaClient,
  { councilId, updateId }: Target,
  { by, at, comment }: Read,
): Promise<{ readonly council: CouncilRow; readonly outcome: 'acknowledged' | 'known' }> {
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const home = { workspaceId: council.workspaceId, councilId };
    const byId = await personOf(transaction, home, by);
    const data = { ...home, updateId, byId, at, comment };
    const { count } = await transaction.acknowledgement.createMany({ data, skipDuplicates: true });
    if (count === 0) return { council, outcome: 'known' };
    const { activityId } = await transaction.update.findUniqueOrThrow({
      where: { councilId_id: { councilId, id: updateId } },
    });
    await writeLogEntry(transaction, home, {
      action: 'update-acknowledged',
      subjectId: activityId,
      by,
      at,
      before: null,
      after: { update: updateId, commented: comment !== null },
    });
    return { council, outcome: 'acknowledged' };
  });
}
