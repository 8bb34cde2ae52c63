import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Coordinator } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Ending = Pick<Decision, 'by' | 'at'> & { readonly post: Coordinator };

/** Ends one post of a coordinator. Its row stays in the history. */
export async function endCoordination(
  transaction: Transaction,
  home: Home,
  { post, by, at }: Ending,
): Promise<void> {
  const { councilId } = home;
  const until = at > post.since ? at : post.since;
  await transaction.coordinator.update({
    where: { councilId_id: { councilId, id: post.id } },
    data: { until },
  });
  const party = post.partyId && (await shortOf(transaction, home, post.partyId));
  await writeLogEntry(transaction, home, {
    action: 'coordinator-dismissed',
    subjectId: post.personId,
    by,
    at,
    before: { coordinates: true, party },
    after: { coordinates: false },
  });
}

async function shortOf(transaction: Transaction, { councilId }: Home, id: string): Promise<string> {
  const party = await transaction.party.findUniqueOrThrow({ where: { councilId_id: { councilId, id } } });
  return party.short;
}
