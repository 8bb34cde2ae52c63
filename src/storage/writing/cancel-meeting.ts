import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Cancellation = Pick<Decision, 'by' | 'at'> & { readonly id: string };

/** Marks a meeting as cancelled, with its log entry. */
export async function cancelMeeting(
  transaction: Transaction,
  home: Home,
  { id, by, at }: Cancellation,
): Promise<void> {
  const { day, time } = await transaction.meeting.update({
    where: { councilId_id: { councilId: home.councilId, id } },
    data: { cancelledAt: at, sequence: { increment: 1 } },
  });
  await writeLogEntry(transaction, home, {
    action: 'meeting-cancelled',
    subjectId: id,
    by,
    at,
    before: { day, time, cancelled: false },
    after: { day, time, cancelled: true },
  });
}
