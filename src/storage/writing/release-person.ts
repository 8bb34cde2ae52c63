import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { endCoordination } from './end-coordination.ts';
import { vacateSeat } from './vacate-seat.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Release = Pick<Decision, 'by' | 'at'> & {
  readonly personId: string;
  readonly because: 'deactivated' | 'forgotten';
};

/** Ends everything a person holds in a council: seats, deputies' places, coordination. Each has its entry in the log. */
export async function releasePerson(transaction: Transaction, home: Home, release: Release): Promise<void> {
  const { councilId } = home;
  const { personId, because, by, at } = release;
  const now = { councilId, until: null };
  const seats = await transaction.contact.findMany({ where: { ...now, personId } });
  for (const { unitId } of seats) await vacateSeat(transaction, home, { unitId, because, by, at });
  await removeDeputy(transaction, home, release);
  const posts = await transaction.coordinator.findMany({ where: { ...now, personId } });
  for (const post of posts) await endCoordination(transaction, home, { post, by, at });
}

async function removeDeputy(
  transaction: Transaction,
  home: Home,
  { personId, by, at }: Release,
): Promise<void> {
  const { councilId } = home;
  const places = await transaction.contact.findMany({
    where: { councilId, until: null, deputyId: personId },
  });
  for (const { id, unitId } of places) {
    await transaction.contact.update({
      where: { councilId_id: { councilId, id } },
      data: { deputyId: null },
    });
    const change = { before: { deputy: personId }, after: { deputy: null } };
    await writeLogEntry(transaction, home, {
      action: 'deputy-removed',
      subjectId: unitId,
      by,
      at,
      ...change,
    });
  }
}
