import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { endContact } from './end-contact.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Vacated = Parameters<typeof endContact>[2] & Pick<Decision, 'by'>;

/** Leaves a seat without a contact and logs why; where nobody held it, nothing happens. */
export async function vacateSeat(
  transaction: Transaction,
  home: Home,
  { by, ...ending }: Vacated,
): Promise<void> {
  const held = await endContact(transaction, home, ending);
  if (held === null) return;
  await writeLogEntry(transaction, home, {
    action: 'seat-vacated',
    subjectId: ending.unitId,
    by,
    at: ending.at,
    before: { person: held.personId, deputy: held.deputyId },
    after: { person: null, deputy: null, because: ending.because },
  });
}
