import type { Stored } from '../../app/seat-ports.ts';
import { type Home, takeTurn } from '../council-row.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';

/** What a write changes, once it has its turn. */
type Change = (transaction: Transaction, home: Home) => Promise<void>;

/** A council as it was when something about it was decided. */
type Seen = { readonly council: string; readonly basedOn: number };

export type DecidedWrite = (seen: Seen, change: Change) => Promise<Stored>;

/** Writes in one transaction what was decided on a version of a council, unless somebody wrote after it. */
export function decidedWrite(prisma: PrismaClient, versions: CouncilVersions): DecidedWrite {
  return async ({ council: councilId, basedOn }, change) => {
    const council = await prisma.$transaction(async (transaction) => {
      const taken = await takeTurn(transaction, councilId, basedOn);
      if (taken !== null) await change(transaction, { workspaceId: taken.workspaceId, councilId });
      return taken;
    });
    if (council === null) return 'overtaken';
    versions.written(council);
    return 'stored';
  };
}
