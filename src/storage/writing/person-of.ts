import { randomUUID } from 'node:crypto';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';

/** The row that stands for a Slack user in this council, made when first needed. */
export async function personOf(transaction: Transaction, home: Home, userId: string): Promise<string> {
  await transaction.person.createMany({ data: { ...home, id: randomUUID(), userId }, skipDuplicates: true });
  const { councilId } = home;
  const person = await transaction.person.findUniqueOrThrow({
    where: { councilId_userId: { councilId, userId } },
  });
  return person.id;
}
