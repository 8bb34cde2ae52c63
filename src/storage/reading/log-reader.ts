import type { Records } from '../../app/people-ports.ts';
import type { LogAction } from '../../domain/log-action.ts';
import type { LogActor, LogFacts, LogRow } from '../../domain/log-line.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { logFacts, personsIn } from './log-facts.ts';

const withAuthor = { by: { select: { userId: true } } } as const;

type Row = Prisma.LogEntryGetPayload<{ include: typeof withAuthor }>;

/** Reads a council's log, newest first, with persons as they are known now. */
export function logReader(prisma: PrismaClient): Pick<Records, 'log' | 'logLength'> {
  const about = (councilId: string, subject: string | null) => ({
    councilId,
    ...(subject !== null && { subjectId: subject }),
  });
  return {
    logLength: (councilId, subject) => prisma.logEntry.count({ where: about(councilId, subject) }),
    async log(councilId, { subject, ...part }) {
      const rows = await prisma.logEntry.findMany({
        where: about(councilId, subject),
        orderBy: { ordinal: 'desc' },
        include: withAuthor,
        ...part,
      });
      const userOf = await usersIn(prisma, councilId, rows);
      const unitOf = await unitsMerged(prisma, councilId, rows);
      return rows.map((row) => ({ ...lineFrom(row, userOf), subject: unitOf(row.subjectId) }));
    },
  };
}

function lineFrom(row: Row, userOf: (person: string) => string | null): LogRow {
  const facts = (column: Prisma.JsonValue): LogFacts => logFacts(column, userOf);
  return {
    at: row.at,
    by: actorOf(row),
    action: row.action as LogAction,
    subject: row.subjectId,
    person: userOf(row.subjectId),
    before: row.before === null ? null : facts(row.before),
    after: facts(row.after),
  };
}

function actorOf({ byId, by }: Row): LogActor {
  if (byId === null) return 'operator';
  return by?.userId ? { user: by.userId } : 'forgotten';
}

async function usersIn(prisma: PrismaClient, councilId: string, rows: readonly Row[]) {
  const ids = rows.flatMap(({ subjectId, before, after }) => [
    subjectId,
    ...personsIn(before),
    ...personsIn(after),
  ]);
  const persons = await prisma.person.findMany({ where: { councilId, id: { in: ids } } });
  const users = new Map(persons.map(({ id, userId }) => [id, userId]));
  return (id: string) => users.get(id) ?? null;
}

/** What was said of a unit before it was merged is said of the one that it turned out to be. */
async function unitsMerged(prisma: PrismaClient, councilId: string, rows: readonly Row[]) {
  const ids = rows.map(({ subjectId }) => subjectId);
  const merged = await prisma.unit.findMany({
    where: { councilId, id: { in: ids }, mergedIntoId: { not: null } },
  });
  const kept = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  return (id: string) => kept.get(id) ?? id;
}
