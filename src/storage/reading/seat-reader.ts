import type { PlanReader } from '../../app/ports.ts';
import type { CouncilPeople, SeatReader, Where } from '../../app/seat-ports.ts';
import type { Language } from '../../domain/language.ts';
import { termSeasons } from '../../domain/seasons.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { seasonsFrom } from '../columns/seasons-column.ts';
import { settingsFrom } from '../columns/settings-column.ts';
import type { Council } from '../generated/client/client.ts';
import type { PrismaClient } from '../prisma-over.ts';
import { answerableIn } from './answerable-in.ts';
import { inviterOf } from './inviter-of.ts';

/** Tells who answers for what. The council's row is read first: nothing told of it is older than the version told. */
export function seatReader(prisma: PrismaClient, plans: Pick<PlanReader, 'snapshot'>): SeatReader {
  return {
    async people(where) {
      const council = await prisma.council.findUnique({ where: asUnique(where) });
      if (council === null) return 'council' in where ? null : nobodyIn(prisma, where);
      const snapshot = council.hasPlan ? await plans.snapshot(council.id) : null;
      return { ...(await answerableIn(prisma, council, snapshot)), ...known(council) };
    },
    async askedBy(councilId, unitId) {
      const held = await prisma.contact.findFirst({
        where: { councilId, unitId, until: null },
        select: { askedBy: { select: { userId: true } } },
      });
      return held?.askedBy?.userId ?? null;
    },
    async councilsOf(workspaceId, userId) {
      const now = { some: { until: null } };
      const holding = [{ contacts: now }, { deputies: now }, { coordinators: now }];
      const persons = await prisma.person.findMany({
        where: { workspaceId, userId, OR: holding },
        select: { councilId: true },
      });
      return persons.map(({ councilId }) => councilId);
    },
  };
}

function asUnique(where: Where) {
  if ('council' in where) return { id: where.council };
  return { workspaceId_channel: { workspaceId: where.workspace, channel: where.channel } };
}

function known({ id, workspaceId, ...row }: Council): Pick<CouncilPeople, 'council' | 'hasPlan' | 'setting'> {
  return {
    council: { id, workspace: workspaceId, channel: row.channel, version: row.version },
    hasPlan: row.hasPlan,
    setting: {
      language: row.language as Language,
      zone: row.zone,
      seasons: seasonsFrom(row.seasons),
      settings: settingsFrom(row.settings),
    },
  };
}

/** A channel that has no council yet, as it would be at first. */
async function nobodyIn(
  prisma: PrismaClient,
  place: Extract<Where, { channel: string }>,
): Promise<CouncilPeople> {
  return {
    council: { id: null, workspace: place.workspace, channel: place.channel, version: 0 },
    hasPlan: false,
    coordinators: [],
    units: [],
    inviter: await inviterOf(prisma, place),
    parties: [],
    setting: {
      language: 'sv',
      zone: 'Europe/Stockholm',
      seasons: termSeasons,
      settings: defaultSettings,
    },
  };
}
