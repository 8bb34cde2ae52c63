import type { Transaction } from './prisma-over.ts';

export type CouncilPlanRows = NonNullable<Awaited<ReturnType<typeof readCouncilRows>>>;

/** Reads every row of a council's plan in force, with as many queries for a large plan as for a small one. */
export async function readCouncilRows(transaction: Transaction, councilId: string) {
  const ofCouncil = { where: { councilId } };
  const council = await transaction.council.findUnique({ where: { id: councilId } });
  const revision = await transaction.planRevision.findFirst({
    where: { councilId, plan: { endedAt: null } },
    orderBy: { number: 'desc' },
    omit: { sourceText: true },
  });
  if (council === null || revision === null) return null;

  const ofRevision = { where: { councilId, revisionId: revision.id }, orderBy: { position: 'asc' } } as const;
  return {
    council,
    revision,
    decidedParties: await transaction.decidedParty.findMany(ofRevision),
    decidedAreas: await transaction.decidedArea.findMany(ofRevision),
    decidedActivities: await transaction.decidedActivity.findMany(ofRevision),
    decidedSeats: await transaction.decidedSeat.findMany(ofRevision),
    milestones: await transaction.milestone.findMany(ofRevision),
    parties: await transaction.party.findMany(ofCouncil),
    units: await transaction.unit.findMany({ ...ofCouncil, orderBy: { name: 'asc' } }),
    unitAliases: await transaction.unitAlias.findMany(ofCouncil),
    persons: await transaction.person.findMany(ofCouncil),
    contacts: await transaction.contact.findMany({ where: { councilId, until: null } }),
    updates: await transaction.update.findMany({
      where: { councilId, activity: { endedAtRevision: null } },
      orderBy: [{ at: 'desc' }, { ordinal: 'desc' }],
    }),
  };
}
