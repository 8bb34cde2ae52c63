import { randomUUID } from 'node:crypto';
import type { Post } from '../../app/people-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** Makes somebody a coordinator. A party that nobody has spoken of before comes to be. */
export async function beginCoordination(
  transaction: Transaction,
  home: Home,
  { user, party, by, at }: Post & Pick<Decision, 'by' | 'at'>,
): Promise<void> {
  const personId = await personOf(transaction, home, user);
  const partyId = party && (await partyOf(transaction, home, party));
  await transaction.coordinator.create({ data: { ...home, id: randomUUID(), partyId, personId, since: at } });
  await writeLogEntry(transaction, home, {
    action: 'coordinator-appointed',
    subjectId: personId,
    by,
    at,
    before: { coordinates: false },
    after: { coordinates: true, party },
  });
}

async function partyOf(transaction: Transaction, home: Home, short: string): Promise<string> {
  await transaction.party.createMany({ data: { ...home, id: randomUUID(), short }, skipDuplicates: true });
  const { councilId } = home;
  const party = await transaction.party.findUniqueOrThrow({
    where: { councilId_short: { councilId, short } },
  });
  return party.id;
}
