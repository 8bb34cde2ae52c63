import type { CouncilWriter, Post } from '../../app/people-ports.ts';
import type { Place } from '../../app/place.ts';
import { councilRow, type Home } from '../council-row.ts';
import type { Coordinator } from '../generated/client/client.ts';
import type { PrismaClient, Transaction } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { beginCoordination } from './begin-coordination.ts';
import { changeSettings } from './change-settings.ts';
import { decidedWrite } from './decided-write.ts';
import { endCoordination } from './end-coordination.ts';
import { ensureCouncil } from './ensure-council.ts';
import { noteInvited } from './note-invited.ts';

/** Writes about councils themselves, and tells of the next version once it is committed. */
export function councilWriter(prisma: PrismaClient, versions: CouncilVersions): CouncilWriter {
  const write = decidedWrite(prisma, versions);
  return {
    async ensure(place) {
      const council = await prisma.$transaction(async (transaction) => {
        await ensureCouncil(transaction, place);
        return transaction.council.findUniqueOrThrow({ where: inPlace(place), select: councilRow });
      });
      versions.written(council);
      return council;
    },
    appointCoordinator: (council, post, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        beginCoordination(transaction, home, { ...post, ...signed }),
      ),
    dismissCoordinator: (council, post, { basedOn, ...signed }) =>
      write({ council, basedOn }, async (transaction, home) => {
        const held = await postOf(transaction, home, post);
        await endCoordination(transaction, home, { post: held, ...signed });
      }),
    changeSettings: (council, setting, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        changeSettings(transaction, home, { ...setting, ...signed }),
      ),
    noteInvited: (place, user, at) => noteInvited(prisma, place, { user, at }),
  };
}

function inPlace({ workspace, channel }: Place) {
  return { workspaceId_channel: { workspaceId: workspace, channel } };
}

function postOf(transaction: Transaction, { councilId }: Home, { user, party }: Post): Promise<Coordinator> {
  const ofParty = party === null ? { partyId: null } : { party: { short: party } };
  return transaction.coordinator.findFirstOrThrow({
    where: { councilId, until: null, person: { userId: user }, ...ofParty },
  });
}
