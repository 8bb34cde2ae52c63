import { createHash, randomUUID } from 'node:crypto';
import type { PlanImport } from '../../app/ports.ts';
import { documentColumns } from '../columns/document-columns.ts';
import type { Home } from '../council-row.ts';
import type { Transaction } from '../prisma-over.ts';
import { decidedRows, findingRows, type RevisionHome } from './decided-rows.ts';
import { ensureOwners, type Owners } from './ensure-owners.ts';
import { insertRows } from './insert-rows.ts';
import { personOf } from './person-of.ts';
import { type PlacedPlan, placedPlan } from './placed-plan.ts';
import { writeLogEntry } from './write-log-entry.ts';

/** The plan that a revision continues, by its latest one. */
export type PlanInForce = { readonly id: string; readonly revision: number };

/** Stores a revision of the plan in force, or the first of a new one, with all that belongs to it and its log entry. */
export async function storeRevision(
  transaction: Transaction,
  { home, inForce }: { readonly home: Home; readonly inForce: PlanInForce | null },
  planImport: PlanImport,
): Promise<void> {
  const plan = inForce ?? (await startPlan(transaction, home, planImport.at));
  const number = plan.revision + 1;
  const revisionId = await storeDocument(transaction, { home, planId: plan.id, number }, planImport);
  const owners = await ensureOwners(transaction, home, planImport);
  const placed = placedPlan(planImport);
  await storeIdentities(transaction, { ...home, planId: plan.id }, placed);
  await storeDecided(transaction, { ...home, revisionId }, { placed, owners, planImport });
  await endAndResume(
    transaction,
    { councilId: home.councilId, number },
    { placed, ended: planImport.revision.ended },
  );
  await writeLogEntry(transaction, home, {
    action: 'plan-imported',
    subjectId: plan.id,
    by: planImport.by,
    at: planImport.at,
    before: inForce && { revision: inForce.revision },
    after: { revision: number, changes: planImport.revision.changes },
  });
}

async function startPlan(transaction: Transaction, home: Home, at: Date): Promise<PlanInForce> {
  const id = randomUUID();
  await transaction.plan.create({ data: { ...home, id, startedAt: at } });
  await transaction.council.update({ where: { id: home.councilId }, data: { hasPlan: true } });
  return { id, revision: 0 };
}

type Numbered = { readonly home: Home; readonly planId: string; readonly number: number };

async function storeDocument(
  transaction: Transaction,
  { home, planId, number }: Numbered,
  { decided, source, by, at }: PlanImport,
): Promise<string> {
  const id = randomUUID();
  await transaction.planRevision.create({
    data: {
      ...home,
      id,
      planId,
      number,
      importedAt: at,
      importedById: by && (await personOf(transaction, home, by)),
      ...documentColumns(decided.document),
      periodFrom: decided.period?.from ?? null,
      periodTo: decided.period?.to ?? null,
      crossCuttingGoals: [...decided.crossCuttingGoals],
      sourceFile: source.file,
      sourceText: source.text,
      sourceSha256: createHash('sha256').update(source.text).digest('hex'),
    },
  });
  return id;
}

async function storeIdentities(
  transaction: Transaction,
  plan: Home & { readonly planId: string },
  { areas, activities }: PlacedPlan,
): Promise<void> {
  const rowsOf = (things: readonly { readonly id: string; readonly isNew: boolean }[]) =>
    things.filter(({ isNew }) => isNew).map(({ id }) => ({ ...plan, id }));
  await insertRows(transaction, 'area', rowsOf(areas));
  await insertRows(transaction, 'activity', rowsOf(activities));
}

type Decided = { readonly placed: PlacedPlan; readonly owners: Owners; readonly planImport: PlanImport };

async function storeDecided(
  transaction: Transaction,
  home: RevisionHome,
  { placed, owners, planImport }: Decided,
): Promise<void> {
  const parties = planImport.decided.parties.map(({ short, name }, position) => ({
    ...home,
    partyId: owners.partyOf(short),
    position,
    name,
  }));
  const rows = decidedRows(home, placed, owners);
  await insertRows(transaction, 'decided_party', parties);
  await insertRows(transaction, 'decided_area', rows.decidedAreas);
  await insertRows(transaction, 'decided_activity', rows.decidedActivities);
  await insertRows(transaction, 'decided_seat', rows.decidedSeats);
  await insertRows(transaction, 'milestone', rows.milestones);
  await insertRows(transaction, 'finding', findingRows(home, planImport.findings));
}

/** An activity that left the document ends at this revision; one that is back in it has no end any more. */
async function endAndResume(
  transaction: Transaction,
  { councilId, number }: { readonly councilId: string; readonly number: number },
  { placed, ended }: { readonly placed: PlacedPlan; readonly ended: readonly string[] },
): Promise<void> {
  const away = await transaction.activity.findMany({
    where: { councilId, endedAtRevision: { not: null } },
    select: { id: true },
  });
  const present = new Set(placed.activities.map(({ id }) => id));
  const back = away.map(({ id }) => id).filter((id) => present.has(id));
  await transaction.activity.updateMany({
    where: { councilId, id: { in: back } },
    data: { endedAtRevision: null },
  });
  await transaction.activity.updateMany({
    where: { councilId, id: { in: [...ended] } },
    data: { endedAtRevision: number },
  });
}
