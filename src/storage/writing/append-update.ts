import { randomUUID } from 'node:crypto';
import type { Appended, UpdateWriter } from '../../app/update-ports.ts';
import { wordedBy } from '../../domain/update-voice.ts';
import { keyColumn } from '../columns/key-column.ts';
import { bumpVersion, type CouncilRow, type Home } from '../council-row.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import { acceptSeat } from './accept-seat.ts';
import { latestWording } from './latest-wording.ts';
import { personOf } from './person-of.ts';
import { raiseQuestion } from './raise-question.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Update = Parameters<UpdateWriter['append']>[2];
type Target = { readonly home: Home; readonly activityId: string };

/** Appends an update with all that follows from it, and tells what came of it and how the council is after. */
export function appendUpdate(
  prisma: PrismaClient,
  { councilId, activityId }: { readonly councilId: string; readonly activityId: string },
  update: Update,
): Promise<{ readonly council: CouncilRow; readonly appended: Appended }> {
  return prisma.$transaction(async (transaction) => {
    const council = await bumpVersion(transaction, councilId);
    const target = { home: { workspaceId: council.workspaceId, councilId }, activityId };
    return { council, appended: await appendOnce(transaction, target, update) };
  });
}

async function appendOnce(transaction: Transaction, target: Target, update: Update): Promise<Appended> {
  const { councilId } = target.home;
  const { revises } = update;
  const key = keyColumn(update.key);
  const known = await transaction.update.findUnique({ where: { councilId_key: { councilId, key } } });
  if (known) return { outcome: 'known', id: known.id };
  const revisesId = revises && (await latestWording(transaction, councilId, revises));
  const withdrawn =
    revisesId && (await transaction.updateWithdrawal.count({ where: { councilId, updateId: revisesId } }));
  if (withdrawn) return { outcome: 'withdrawn' };
  return { outcome: 'stored', id: await store(transaction, target, { ...update, revises: revisesId }) };
}

async function store(transaction: Transaction, target: Target, update: Update): Promise<string> {
  const { home, activityId } = target;
  const { seat, at, revises, question } = update;
  const by = wordedBy(update);
  const side = { activityId, partyId: await partyOf(transaction, home, seat.party), unitId: seat.unit };
  const before = await earlierOf(transaction, home, { side, revises });
  const authorId = update.author && (await personOf(transaction, home, update.author));
  const id = randomUUID();
  await transaction.update.create({
    data: { ...home, ...side, ...(await columns(transaction, home, update)), id, authorId },
  });
  await writeLogEntry(transaction, home, {
    action: revises === null ? 'update-appended' : 'update-reworded',
    subjectId: activityId,
    by,
    at,
    before,
    after: { update: id, status: update.status, nature: update.nature },
  });
  if (question) {
    const from = { ...side, authorId, at, updateId: id, revisesId: revises };
    await raiseQuestion(transaction, { home, by, from }, question);
  }
  await acceptSeat(transaction, home, update);
  if (by && isSentDraft(update))
    await transaction.draft.deleteMany({ where: { ...home, activityId, person: { userId: by } } });
  return id;
}

/** Whoever says by one press that nothing is new, or rewords an earlier update, has not sent what they typed. */
function isSentDraft({ nature, revises }: Update): boolean {
  return nature === 'report' && revises === null;
}

async function columns(transaction: Transaction, home: Home, update: Update) {
  const { at, nature, status, text, nextStep, link, registered, revises } = update;
  const key = keyColumn(update.key);
  const registeredById = registered?.by ? await personOf(transaction, home, registered.by) : null;
  const source = registered?.source ?? null;
  return { at, nature, status, text, nextStep, link, registeredById, source, revisesId: revises, key };
}

async function partyOf(transaction: Transaction, { councilId }: Home, short: string): Promise<string> {
  const party = await transaction.party.findUniqueOrThrow({
    where: { councilId_short: { councilId, short } },
  });
  return party.id;
}

type Earlier = {
  readonly side: { readonly activityId: string; readonly partyId: string; readonly unitId: string | null };
  readonly revises: string | null;
};

/** What the log has before: the wording that is reworded, else the latest from the same side. */
async function earlierOf(transaction: Transaction, { councilId }: Home, { side, revises }: Earlier) {
  const earlier = await transaction.update.findFirst({
    where: revises === null ? { councilId, ...side } : { councilId, id: revises },
    orderBy: [{ at: 'desc' }, { ordinal: 'desc' }],
  });
  return earlier && { update: earlier.id, status: earlier.status, nature: earlier.nature };
}
