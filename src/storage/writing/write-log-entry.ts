import { randomUUID } from 'node:crypto';
import type { LogAction } from '../../domain/log-action.ts';
import type { Home } from '../council-row.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { personOf } from './person-of.ts';

/** Who did what to which row, when, and what it was before and after. Rows are named by id, and so are persons. */
export type LogEntry = {
  readonly action: LogAction;
  readonly subjectId: string;
  readonly by: string | null;
  readonly at: Date;
  readonly before: Prisma.InputJsonObject | null;
  readonly after: Prisma.InputJsonObject;
};

/** Appends to the council's log. */
export async function writeLogEntry(transaction: Transaction, home: Home, entry: LogEntry): Promise<void> {
  const { by, before, ...rest } = entry;
  const byId = by && (await personOf(transaction, home, by));
  await transaction.logEntry.create({
    data: { ...home, id: randomUUID(), byId, ...(before && { before }), ...rest },
  });
}
