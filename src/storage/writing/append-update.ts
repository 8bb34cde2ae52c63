import { randomUUID } from 'node:crypto';
import type { PlanWriter } from '../../app/ports.ts';
import { bumpVersion, type CouncilRow, type Home } from '../council-row.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Update = Parameters<PlanWriter['appendUpdate']>[2];
type Target = { readonly councilId: string; readonly activityId: string };

/** Appends an update and its log entry, and returns the council as it is after. */
export function appendUpdate(prisma: PrismaClient, target: Target, update: Update): Promise<CouncilRow> {
  const { councilId, activityId } = target;
  const { seat, author, at, nature, status, text, nextStep, link } = update;
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const home = { workspaceId: council.workspaceId, councilId };
    const side = { activityId, partyId: await partyOf(transaction, home, seat.party), unitId: seat.unit };
    const before = await latestFrom(transaction, { councilId, ...side });
    const id = randomUUID();
    const authorId = author && (await personOf(transaction, home, author));
    await transaction.update.create({ data: { ...home, id, ...side, authorId, at, nature, status, text, nextStep, link } });
    await writeLogEntry(transaction, home, {
      action: 'update-appended',
      subjectId: activityId,
      by: author,
      at,
      before,
      after: { update: id, status },
    });
    return council;
  });
}

async function partyOf(transaction: Transaction, { councilId }: Home, short: string): Promise<string> {
  const party = await transaction.party.findUniqueOrThrow({
    where: { councilId_short: { councilId, short } },
  });
  return party.id;
}

type Side = Target & { readonly partyId: string; readonly unitId: string | null };

async function latestFrom(transaction: Transaction, side: Side) {
  const latest = await transaction.update.findFirst({
    where: side,
    orderBy: [{ at: 'desc' }, { ordinal: 'desc' }],
  });
  return latest && { update: latest.id, status: latest.status };
}
