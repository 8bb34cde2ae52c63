import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { type Prisma, PrismaClient } from './generated/client/client.ts';

export type { PrismaClient };

/** Prisma within an interactive transaction. */
export type Transaction = Prisma.TransactionClient;

/** Prisma over a pool that belongs to somebody else. A transaction may wait for its turn, not for ever. */
export function prismaOver(pool: Pool): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
    errorFormat: 'minimal',
  });
}
