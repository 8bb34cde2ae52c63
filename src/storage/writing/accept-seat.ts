import type { Update } from '../../domain/council-plan.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** Whoever was asked to hold a seat and speaks for it has taken it on. Nobody takes it on for another. */
export async function acceptSeat(
  transaction: Transaction,
  home: Home,
  { seat, author, registered, at }: Pick<Update, 'seat' | 'author' | 'registered' | 'at'>,
): Promise<void> {
  if (seat.unit === null || author === null || registered !== null) return;
  const { councilId } = home;
  const asked = {
    councilId,
    unitId: seat.unit,
    until: null,
    acceptance: 'asked',
    person: { userId: author },
  };
  const { count } = await transaction.contact.updateMany({ where: asked, data: { acceptance: 'accepted' } });
  if (count === 0) return;
  await writeLogEntry(transaction, home, {
    action: 'contact-accepted',
    subjectId: seat.unit,
    by: author,
    at,
    before: { acceptance: 'asked' },
    after: { acceptance: 'accepted' },
  });
}
