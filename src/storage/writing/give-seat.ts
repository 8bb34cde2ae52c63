import { randomUUID } from 'node:crypto';
import type { Decision, SeatWriter } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { endContact } from './end-contact.ts';
import { personOf } from './person-of.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Given = Parameters<SeatWriter['give']>[1];

/** Ends the time of whoever holds a seat and begins the next one's. The same person anew was asked by whoever asked first. */
export async function giveSeat(
  transaction: Transaction,
  home: Home,
  { unit: unitId, because, ...seat }: Given & Pick<Decision, 'by' | 'at'>,
): Promise<void> {
  const { user, deputy, away, acceptance, note, by, at } = seat;
  const personId = await personOf(transaction, home, user);
  const deputyId = deputy && (await personOf(transaction, home, deputy));
  const held = await endContact(transaction, home, { unitId, because, at });
  const isSame = held?.personId === personId;
  const asked = isSame
    ? { askedById: held.askedById, note: held.note }
    : { askedById: by && (await personOf(transaction, home, by)), note };
  const period = { awayFrom: away?.from ?? null, awayTo: away?.to ?? null };
  await transaction.contact.create({
    data: {
      ...home,
      id: randomUUID(),
      unitId,
      personId,
      deputyId,
      acceptance,
      ...asked,
      ...period,
      since: at,
    },
  });
  await writeLogEntry(transaction, home, {
    action: 'contact-appointed',
    subjectId: unitId,
    by,
    at,
    before: held && { person: held.personId, deputy: held.deputyId },
    after: { person: personId, deputy: deputyId },
  });
}
