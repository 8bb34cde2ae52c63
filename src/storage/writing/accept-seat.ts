import type { Seat, Update } from '../../domain/council-plan.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** Who speaks for a seat, in their own name unless it was registered for them. */
type Speech = Pick<Update, 'author' | 'registered' | 'at'> & { readonly seat: Pick<Seat, 'unit'> };

/** Whoever was asked to hold a seat and speaks for it has taken it on. Nobody takes it on for another. */
export async function acceptSeat(
  transaction: Transaction,
  home: Home,
  { seat, author, registered, at }: Speech,
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
