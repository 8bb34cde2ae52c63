import type { PersonalData } from '../../app/people-ports.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { PrismaClient } from '../prisma-over.ts';

const unit = { select: { name: true, party: { select: { short: true } } } } as const;
const council = { select: { workspaceId: true, channel: true } } as const;

/** Everything that points to a person's row, with as much around it as says what it is. */
const everything = {
  council,
  contacts: { include: { unit } },
  deputies: { include: { unit } },
  asked: { include: { unit } },
  coordinators: { include: { party: { select: { short: true } } } },
  imports: { select: { number: true, importedAt: true, sourceFile: true } },
  updates: true,
  registered: true,
  withdrawals: true,
  acknowledgements: true,
  questions: true,
  drafts: true,
  logEntries: true,
  deliveries: true,
  reminderPreferences: true,
  snoozes: true,
} as const satisfies Prisma.PersonInclude;

/** Everything stored about a Slack user, in all councils and before there was one. */
export async function personalData(prisma: PrismaClient, user: string): Promise<PersonalData> {
  const persons = await prisma.person.findMany({
    where: { userId: user },
    orderBy: { councilId: 'asc' },
    include: everything,
  });
  const ids = persons.map(({ id }) => id);
  const [broughtTo, logEntriesAbout, mentionedIn] = await Promise.all([
    prisma.greeting.findMany({ where: { invitedBy: user } }),
    prisma.logEntry.findMany({ where: { subjectId: { in: ids } }, orderBy: { ordinal: 'asc' } }),
    prisma.update.findMany({
      where: { OR: [{ text: { contains: user } }, { nextStep: { contains: user } }] },
    }),
  ]);
  return { councils: persons, broughtTo, logEntriesAbout, mentionedIn };
}
