import { z } from 'zod';
import type { Draft, DraftOf, Drafts } from '../app/update-ports.ts';
import { statuses } from '../domain/status.ts';
import { councilRow } from './council-row.ts';
import type { PrismaClient } from './prisma-over.ts';
import { personOf } from './writing/person-of.ts';

const fields = z.object({
  seat: z.object({ party: z.string(), unit: z.string().nullable() }).nullable(),
  words: z.object({
    status: z.enum(statuses).nullable(),
    text: z.string(),
    nextStep: z.string().nullable(),
    link: z.string().nullable(),
    question: z.object({ kind: z.enum(['discuss', 'decide']), text: z.string() }).nullable(),
  }),
});

/** Keeps drafts beside the plan: what they hold changes no council's version. */
export function draftStore(prisma: PrismaClient): Drafts {
  return {
    async read(of) {
      const row = await prisma.draft.findFirst({ where: rowOf(of) });
      return row && { ...fields.parse(row.fields), savedAt: row.savedAt };
    },
    keep: (of, draft) => keep(prisma, of, draft),
    drop: async (of) => void (await prisma.draft.deleteMany({ where: rowOf(of) })),
    async purge(until) {
      const { count } = await prisma.draft.deleteMany({ where: { savedAt: { lte: until } } });
      return count;
    },
  };
}

function rowOf({ council: councilId, activity: activityId, user: userId }: DraftOf) {
  return { councilId, activityId, person: { userId } };
}

function keep(
  prisma: PrismaClient,
  { council: councilId, activity: activityId, user }: DraftOf,
  { savedAt, ...typed }: Draft,
): Promise<void> {
  return prisma.$transaction(async (transaction) => {
    const { workspaceId } = await transaction.council.findUniqueOrThrow({
      where: { id: councilId },
      select: councilRow,
    });
    const personId = await personOf(transaction, { workspaceId, councilId }, user);
    const key = { councilId, personId, activityId };
    await transaction.draft.upsert({
      where: { councilId_personId_activityId: key },
      create: { ...key, workspaceId, fields: typed, savedAt },
      update: { fields: typed, savedAt },
    });
  });
}
