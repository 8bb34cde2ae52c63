import { randomUUID } from 'node:crypto';
import type { Place } from '../../app/place.ts';
import { termSeasons } from '../../domain/seasons.ts';
import type { Transaction } from '../prisma-over.ts';

/** A new council speaks Swedish, lives in Stockholm's zone and follows terms until somebody sets it otherwise. */
export async function ensureCouncil(transaction: Transaction, { workspace, channel }: Place): Promise<void> {
  await transaction.workspace.createMany({ data: { id: workspace }, skipDuplicates: true });
  await transaction.council.createMany({
    data: { id: randomUUID(), workspaceId: workspace, channel, seasons: termSeasons },
    skipDuplicates: true,
  });
}
