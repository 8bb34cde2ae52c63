import type { Transaction } from '../prisma-over.ts';

/** The wording of an update after which there is none, from any of its wordings. The council must be locked. */
export async function latestWording(
  transaction: Transaction,
  councilId: string,
  updateId: string,
): Promise<string> {
  const later = await transaction.update.findFirst({
    where: { councilId, revisesId: updateId },
    select: { id: true },
  });
  return later === null ? updateId : latestWording(transaction, councilId, later.id);
}
