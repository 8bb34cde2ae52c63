import type { Decision } from '../../app/seat-ports.ts';
import type { Agenda } from '../../domain/agenda.ts';
import type { Home } from '../council-row.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { personOf } from '../writing/person-of.ts';
import { writeLogEntry } from '../writing/write-log-entry.ts';
import { personsIn, withPersons } from './persons-in.ts';

type Freezing = Pick<Decision, 'by' | 'at'> & { readonly agenda: Agenda };

/** Keeps an agenda as it stands, with its log entry. One that is kept already stays, and nothing is logged. */
export async function freezeAgenda(
  transaction: Transaction,
  home: Home,
  { agenda, by, at }: Freezing,
): Promise<void> {
  const rowOf = new Map<string, string>();
  for (const user of personsIn(agenda)) rowOf.set(user, await personOf(transaction, home, user));
  const kept = withPersons(agenda, (user) => rowOf.get(user) ?? null);
  const meetingId = agenda.meeting.id;
  const { count } = await transaction.frozenAgenda.createMany({
    // Instants become text on their way into JSON.
    data: { ...home, meetingId, at, agenda: JSON.parse(JSON.stringify(kept)) as Prisma.InputJsonObject },
    skipDuplicates: true,
  });
  if (count === 0) return;
  await writeLogEntry(transaction, home, {
    action: 'agenda-frozen',
    subjectId: meetingId,
    by,
    at,
    before: null,
    after: { day: agenda.meeting.day },
  });
}
