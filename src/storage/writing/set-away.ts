import type { Decision } from '../../app/seat-ports.ts';
import type { Period } from '../../domain/decided-plan.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Away = Pick<Decision, 'by' | 'at'> & { readonly unitId: string; readonly away: Period | null };

/** Says when whoever holds a seat is away. It belongs to their time as contact and goes with it. */
export async function setAway(
  transaction: Transaction,
  home: Home,
  { unitId, away, by, at }: Away,
): Promise<void> {
  const { councilId } = home;
  const held = await transaction.contact.findFirstOrThrow({ where: { councilId, unitId, until: null } });
  const period = { awayFrom: away?.from ?? null, awayTo: away?.to ?? null };
  await transaction.contact.update({ where: { councilId_id: { councilId, id: held.id } }, data: period });
  await writeLogEntry(transaction, home, {
    action: 'contact-away',
    subjectId: unitId,
    by,
    at,
    before: { from: held.awayFrom, to: held.awayTo },
    after: { from: period.awayFrom, to: period.awayTo },
  });
}
