import type { Clock, Log, Stores } from '../app/ports.ts';
import { agendaStore } from './agendas/agenda-store.ts';
import type { Database } from './database.ts';
import { ledger } from './deliveries/ledger.ts';
import { outbox } from './deliveries/outbox.ts';
import { reminderWishes } from './deliveries/reminder-wishes.ts';
import { draftStore } from './drafts.ts';
import { handledRequests } from './handled-requests.ts';
import { applyMigrations } from './migrations/apply-migrations.ts';
import { readMigrations } from './migrations/read-migrations.ts';
import { prismaOver } from './prisma-over.ts';
import { endedActivities } from './reading/ended-activities.ts';
import { knownVersions } from './reading/known-versions.ts';
import { loadCouncilPlan } from './reading/load-council-plan.ts';
import { planQuality } from './reading/plan-quality.ts';
import { planReader } from './reading/plan-reader.ts';
import { seatReader } from './reading/seat-reader.ts';
import { snapshotCache } from './reading/snapshot-cache.ts';
import { recordsOver } from './records.ts';
import { compareClocks } from './server/compare-clocks.ts';
import { openServerDatabase } from './server/open-server-database.ts';
import { serverVersions } from './server/server-versions.ts';
import { councilWriter } from './writing/council-writer.ts';
import { meetingStore } from './writing/meeting-store.ts';
import { planWriter } from './writing/plan-writer.ts';
import { seatWriter } from './writing/seat-writer.ts';
import { updateWriter } from './writing/update-writer.ts';

export type StorageConfig = {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The clock is this machine's: a server that has another time is refused. A clock that people move is held against none. */
  readonly isTimeReal?: boolean;
};

/** Everything that is kept. `close` waits for what is under way; nothing may be asked after. */
export type Storage = Stores & {
  readonly kind: Database['kind'];
  /** Settles when the database answers. */
  ping(): Promise<void>;
  /** Writes a backup of the embedded database and returns where it lies; refused on PostgreSQL. */
  backup(): Promise<string>;
  close(): Promise<void>;
};

/** Opens the database, a PostgreSQL server where its address is given and else the embedded one, and brings it up to date. */
export async function openStorage(config: StorageConfig): Promise<Storage> {
  const database = await openDatabase(config);
  try {
    if (database.kind === 'server' && config.isTimeReal) await compareClocks(database.pool, config.clock);
    const applied = await applyMigrations(database.pool, await readMigrations());
    config.log.info({ database: database.kind, migrations: applied.length }, 'The database is open');
    return await storageOver(database);
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** The embedded database is a large part of the program, loaded only where it is used. */
async function openDatabase({ databaseUrl, dataDir, clock, log }: StorageConfig): Promise<Database> {
  if (databaseUrl) return openServerDatabase(databaseUrl, log);
  const { openEmbeddedDatabase } = await import('./embedded/open-embedded-database.ts');
  return openEmbeddedDatabase(dataDir, { clock, log });
}

const answerSoon = { text: 'SELECT 1', query_timeout: 1_000 };

/** Everything that is kept in a database that is open and up to date, which closes with it. */
export async function storageOver(database: Database): Promise<Storage> {
  const { kind, pool } = database;
  const prisma = prismaOver(pool);
  const versions = kind === 'embedded' ? await knownVersions(pool) : serverVersions(pool);
  const snapshotAt = snapshotCache((councilId) => loadCouncilPlan(pool, councilId));
  const plans = planReader({ versions, snapshotAt, endedActivities: (id) => endedActivities(prisma, id) });
  return {
    kind,
    plans,
    writer: planWriter(prisma, versions),
    updates: updateWriter(prisma, versions),
    drafts: draftStore(prisma),
    handled: handledRequests(prisma),
    seats: seatReader(prisma, plans),
    seatWriter: seatWriter(prisma, versions),
    councils: councilWriter(prisma, versions),
    records: recordsOver(prisma, versions),
    quality: planQuality(prisma),
    meetings: meetingStore(prisma, versions),
    agendas: agendaStore(pool, prisma, versions),
    outbox: outbox(pool),
    ledger: ledger(pool),
    reminders: reminderWishes(pool, prisma, versions),
    ping: async () => void (await pool.query(answerSoon)),
    backup: () => database.backup(),
    async close() {
      await prisma.$disconnect();
      await database.close();
    },
  };
}
