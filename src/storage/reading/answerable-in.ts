import type { CouncilPeople } from '../../app/seat-ports.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Council } from '../generated/client/client.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { inviterOf } from './inviter-of.ts';

type People = Pick<CouncilPeople, 'coordinators' | 'units' | 'parties' | 'inviter'>;

/** Who answers for what in a council: as its plan has it, or, before there is one, those who coordinate. */
export async function answerableIn(
  prisma: PrismaClient,
  { id, workspaceId, channel }: Council,
  snapshot: Snapshot | null,
): Promise<People> {
  const coordinators = snapshot?.plan.coordinators ?? (await coordinatorsOf(prisma, id));
  const parties = snapshot?.plan.parties.map(({ short }) => short) ?? (await partiesOf(prisma, id));
  const isFirst = coordinators.length === 0;
  const inviter = isFirst ? await inviterOf(prisma, { workspace: workspaceId, channel }) : null;
  return { coordinators, units: snapshot?.plan.units ?? [], parties, inviter };
}

async function coordinatorsOf(prisma: PrismaClient, councilId: string): Promise<People['coordinators']> {
  const posts = await prisma.coordinator.findMany({
    where: { councilId, until: null },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
    select: { person: { select: { userId: true } }, party: { select: { short: true } } },
  });
  return posts.flatMap(({ person: { userId }, party }) =>
    userId === null ? [] : [{ user: userId, party: party?.short ?? null }],
  );
}

async function partiesOf(prisma: PrismaClient, councilId: string): Promise<readonly string[]> {
  const parties = await prisma.party.findMany({ where: { councilId }, orderBy: { short: 'asc' } });
  return parties.map(({ short }) => short);
}
