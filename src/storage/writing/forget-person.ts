import type { Whose } from '../../app/people-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import { bumpVersion, type CouncilRow, type Home } from '../council-row.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import { eraseTraces } from './erase-traces.ts';
import { releasePerson } from './release-person.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Forgetting = Pick<Decision, 'by' | 'at'> & { readonly user: string; readonly whose: Whose };

/** What was forgotten: the councils that knew the person, as they are after, and in how many places there was a trace. */
type Forgotten = { readonly councils: readonly CouncilRow[]; readonly places: number };

/** Takes a Slack user's id away from one council or from all there are, in one transaction. */
export function forgetPerson(prisma: PrismaClient, forgetting: Forgetting): Promise<Forgotten> {
  const { user, whose } = forgetting;
  const inCouncil = whose === 'installation' ? {} : { councilId: whose.council };
  return prisma.$transaction(async (transaction) => {
    const persons = await transaction.person.findMany({
      where: { userId: user, ...inCouncil },
      orderBy: { councilId: 'asc' },
    });
    const councils: CouncilRow[] = [];
    for (const { id, councilId } of persons) {
      councils.push(await forgetIn(transaction, { councilId, personId: id }, forgetting));
    }
    const greeted = await forgetInviter(transaction, forgetting);
    const places = new Set([...councils.map(placeOf), ...greeted.map(placeOf)]);
    return { councils, places: places.size };
  });
}

type Known = Pick<Home, 'councilId'> & { readonly personId: string };

/** The log is written while the person is still known: whoever forgets themselves is not made known anew by it. */
async function forgetIn(
  transaction: Transaction,
  { councilId, personId }: Known,
  { by, at }: Forgetting,
): Promise<CouncilRow> {
  const council = await bumpVersion(transaction, councilId);
  const home = { workspaceId: council.workspaceId, councilId };
  await releasePerson(transaction, home, { personId, because: 'forgotten', by, at });
  await writeLogEntry(transaction, home, {
    action: 'person-forgotten',
    subjectId: personId,
    by,
    at,
    before: null,
    after: {},
  });
  await eraseTraces(transaction, home, personId);
  return council;
}

/** Also where a channel was greeted and never became a council. */
async function forgetInviter(transaction: Transaction, { user, whose }: Forgetting) {
  const place = whose === 'installation' ? {} : await placeIn(transaction, whose.council);
  const where = { invitedBy: user, ...place };
  const greetings = await transaction.greeting.findMany({ where });
  await transaction.greeting.updateMany({ where, data: { invitedBy: null } });
  return greetings;
}

async function placeIn(transaction: Transaction, id: string) {
  const { workspaceId, channel } = await transaction.council.findUniqueOrThrow({ where: { id } });
  return { workspaceId, channel };
}

function placeOf({ workspaceId, channel }: Pick<CouncilRow, 'workspaceId' | 'channel'>): string {
  return `${workspaceId} ${channel}`;
}
