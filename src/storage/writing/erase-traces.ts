import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';

/**
 * Removes what is a person's own and takes their id from the rest. What they have said of the plan stays, and so does
 * what was said to them and by whom things were done: those rows name a person who has no Slack id any more.
 */
export async function eraseTraces(
  transaction: Transaction,
  { councilId }: Home,
  personId: string,
): Promise<void> {
  const own = { councilId, personId };
  await transaction.draft.deleteMany({ where: own });
  await transaction.snooze.deleteMany({ where: own });
  await transaction.reminderPreference.deleteMany({ where: own });
  await transaction.contact.updateMany({ where: own, data: { note: null, reason: null } });
  await cancelDeliveries(transaction, own);
  await transaction.person.update({
    where: { councilId_id: { councilId, id: personId } },
    data: { userId: null },
  });
}

/** Nothing is owed to them any more; what they were sent is left as it is, and nobody can look up where it lies. */
async function cancelDeliveries(
  transaction: Transaction,
  own: { readonly councilId: string; readonly personId: string },
): Promise<void> {
  const owed = { ...own, state: { in: ['pending', 'sending', 'uncertain', 'parked'] } };
  await transaction.delivery.updateMany({ where: owed, data: { state: 'cancelled' } });
  await transaction.delivery.updateMany({
    where: own,
    data: { slackChannel: null, toldVersion: null, toldHash: null },
  });
}
