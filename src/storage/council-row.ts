import type { Transaction } from './prisma-over.ts';

/** What every row of a council carries. */
export type Home = { readonly workspaceId: string; readonly councilId: string };

/** A council as far as finding it goes. */
export type CouncilRow = {
  readonly id: string;
  readonly workspaceId: string;
  readonly channel: string;
  readonly version: number;
  readonly hasPlan: boolean;
};

export const councilRow = {
  id: true,
  workspaceId: true,
  channel: true,
  version: true,
  hasPlan: true,
} as const;

/** Marks that a council changes. Comes first in every write: it also makes writes about one council take turns. */
export function bumpVersion(transaction: Transaction, id: string): Promise<CouncilRow> {
  return transaction.council.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: councilRow,
  });
}

/** The same for what was decided on a version of the council. `null`: another write came after it, and nothing changes. */
export async function takeTurn(
  transaction: Transaction,
  id: string,
  basedOn: number,
): Promise<CouncilRow | null> {
  const [council] = await transaction.council.updateManyAndReturn({
    where: { id, version: basedOn },
    data: { version: { increment: 1 } },
    select: councilRow,
  });
  return council ?? null;
}
