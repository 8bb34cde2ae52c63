import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';

type Traced = { readonly personId: string; readonly user: string };

/**
 * Removes what is a person's own and takes their id from the rest. What they have said of the plan stays, and so does
 * what was said to them and by whom things were done: those rows name a person who has no Slack id any more.
 */
export async function eraseTraces(
  transaction: Transaction,
  home: Home,
  { personId, user }: Traced,
): Promise<void> {
  const { workspaceId, councilId } = home;
  const own = { councilId, personId };
  await transaction.draft.deleteMany({ where: own });
  await transaction.snooze.deleteMany({ where: own });
  await transaction.reminderPreference.deleteMany({ where: own });
  await transaction.contact.updateMany({ where: own, data: { note: null, reason: null } });
  await transaction.handledRequest.deleteMany({ where: { workspaceId, key: { contains: user } } });
  await cancelDeliveries(transaction, own);
  await renameDeliveries(transaction, home, { personId, user });
  await transaction.person.update({
    where: { councilId_id: { councilId, id: personId } },
    data: { userId: null },
  });
}

/** Nothing is owed to them any more, and nobody can look up the conversation with them. */
async function cancelDeliveries(
  transaction: Transaction,
  own: { readonly councilId: string; readonly personId: string },
): Promise<void> {
  const owed = { ...own, state: { in: ['pending', 'sending', 'uncertain', 'parked'] } };
  await transaction.delivery.updateMany({ where: owed, data: { state: 'cancelled' } });
  await transaction.delivery.updateMany({ where: own, data: { slackChannel: null } });
}

/** Keys and subjects of deliveries may name whom they are about. A key stays a key: its person's row is as unique. */
async function renameDeliveries(
  transaction: Transaction,
  { councilId }: Home,
  { personId, user }: Traced,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE delivery
    SET key = replace(key, ${user}, ${personId}), subject = replace(subject::text, ${user}, ${personId})::jsonb,
      last_error = replace(last_error, ${user}, ${personId})
    WHERE council_id = ${councilId}
      AND (position(${user} in key) > 0 OR position(${user} in subject::text) > 0 OR position(${user} in last_error) > 0)`;
}
