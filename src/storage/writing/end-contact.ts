import type { Home } from '../council-row.ts';
import type { Contact } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';

/** Why a contact's time ended, as the column has it. */
type Because = 'replaced' | 'declined' | 'handed-over' | 'deactivated' | 'vacated' | 'merged' | 'forgotten';

type Ending = {
  readonly unitId: string;
  readonly because: Because;
  readonly at: Date;
  readonly reason?: string | null;
};

/** Ends the time of whoever holds a unit's seat, and returns the row as it was; `null` where nobody does. */
export async function endContact(
  transaction: Transaction,
  { councilId }: Home,
  { unitId, because, at, reason }: Ending,
): Promise<Contact | null> {
  const held = await transaction.contact.findFirst({ where: { councilId, unitId, until: null } });
  if (held === null) return null;
  await transaction.contact.update({
    where: { councilId_id: { councilId, id: held.id } },
    data: { until: later(at, held.since), endedBecause: because, reason: reason ?? null },
  });
  return held;
}

/** A clock that was put back must not end a seat before it began. */
function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
