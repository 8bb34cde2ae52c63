import type { Pool } from 'pg';
import type { AgendaStore } from '../../app/agenda-ports.ts';
import type { PrismaClient } from '../prisma-over.ts';
import type { CouncilVersions } from '../reading/council-versions.ts';
import { decidedWrite } from '../writing/decided-write.ts';
import { agendaRecords } from './agenda-records.ts';
import { chooseItem } from './choose-item.ts';
import { freezeAgenda } from './freeze-agenda.ts';

/** Keeps in the database what agendas are made from, and those that meetings began by. */
export function agendaStore(pool: Pool, prisma: PrismaClient, versions: CouncilVersions): AgendaStore {
  const write = decidedWrite(prisma, versions);
  return {
    records: (councilId) => agendaRecords(pool, councilId),
    choose: (council, chosen, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        chooseItem(transaction, home, { ...chosen, ...signed }),
      ),
    freeze: (council, agenda, { basedOn, ...signed }) =>
      write({ council, basedOn }, (transaction, home) =>
        freezeAgenda(transaction, home, { agenda, ...signed }),
      ),
  };
}
