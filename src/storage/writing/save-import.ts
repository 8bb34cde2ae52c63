import type { Place, PlanImport } from '../../app/ports.ts';
import { bumpVersion, type CouncilRow, councilRow } from '../council-row.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import { ensureCouncil } from './ensure-council.ts';
import { type PlanInForce, storeRevision } from './store-revision.ts';

/**
 * Stores an import in one transaction and returns the council as it is after. `null` is a conflict: another write came
 * between the decision and now, also where two make the council's first plan at once.
 */
export function saveImport(prisma: PrismaClient, planImport: PlanImport): Promise<CouncilRow | null> {
  const { place, basedOn } = planImport;
  return prisma.$transaction(async (transaction) => {
    if (basedOn === null) await ensureCouncil(transaction, place);
    const council = await lockCouncil(transaction, place);
    const inForce = council && (await planInForce(transaction, council.id));
    if (!council || basedOn !== (inForce && council.version)) return null;
    const home = { workspaceId: council.workspaceId, councilId: council.id };
    await storeRevision(transaction, { home, inForce }, planImport);
    return bumpVersion(transaction, council.id);
  });
}

/** Waits for whoever writes about this council now, so that what is read next stays true until the end. */
async function lockCouncil(
  transaction: Transaction,
  { workspace, channel }: Place,
): Promise<CouncilRow | null> {
  await transaction.$queryRaw`SELECT 1 FROM council WHERE workspace_id = ${workspace} AND channel = ${channel} FOR UPDATE`;
  return transaction.council.findUnique({
    where: { workspaceId_channel: { workspaceId: workspace, channel } },
    select: councilRow,
  });
}

async function planInForce(transaction: Transaction, councilId: string): Promise<PlanInForce | null> {
  const latest = await transaction.planRevision.findFirst({
    where: { councilId, plan: { endedAt: null } },
    orderBy: { number: 'desc' },
    select: { planId: true, number: true },
  });
  return latest && { id: latest.planId, revision: latest.number };
}
