import type { AgendaChosen } from '../../app/agenda-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import type { Home } from '../council-row.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from '../writing/write-log-entry.ts';

type Choosing = AgendaChosen & Pick<Decision, 'by' | 'at'>;

/** Keeps what a coordinator has chosen about an item of an agenda, with its log entry. */
export async function chooseItem(
  transaction: Transaction,
  home: Home,
  { meeting: meetingId, item, choice, by, at }: Choosing,
): Promise<void> {
  const { councilId } = home;
  const column: Prisma.InputJsonObject = { ...choice };
  const where = { councilId_meetingId_item: { councilId, meetingId, item } };
  const before = await transaction.agendaChoice.findUnique({ where });
  await transaction.agendaChoice.upsert({
    where,
    create: { ...home, meetingId, item, choice: column },
    update: { choice: column },
  });
  await writeLogEntry(transaction, home, {
    action: 'agenda-item-chosen',
    subjectId: meetingId,
    by,
    at,
    before: before && { item, chosen: chosenIn(before.choice) },
    after: { item, chosen: chosenIn(column) },
  });
}

/** What has been chosen, without the words: the log names things, it does not repeat them. */
function chosenIn(choice: Prisma.JsonValue | Prisma.InputJsonObject): string {
  return Object.keys(choice as Prisma.JsonObject)
    .toSorted()
    .join(', ');
}
