import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataFolders } from '../../src/storage/embedded/data-folders.ts';
import { embeddedPool } from '../../src/storage/embedded/embedded-pool.ts';
import { putEmptyDatabase } from '../../src/storage/embedded/embedded-template.ts';
import { startPglite } from '../../src/storage/embedded/start-pglite.ts';
import { openStorage, type Storage, type StorageConfig } from '../../src/storage/open-storage.ts';
import { openServerDatabase } from '../../src/storage/server/open-server-database.ts';
import { aClock } from './clock.ts';
import { quietLog } from './quiet-log.ts';

const server = process.env.TEST_DATABASE_URL;

/** PostgreSQL where the tests are given one, to be run on beside the embedded database. */
export const servers = server ? (['server'] as const) : [];

/** The databases that a test of the storage runs on. */
export const databaseKinds: readonly Storage['kind'][] = ['embedded', ...servers];

/** A database under a test's own hands: no lock, no backup. */
export type ByHand = { readonly pool: pg.Pool; close(): Promise<void> };

/** A database of the test's own, empty at first, in a folder or on the server. */
export type TestDatabase = {
  readonly config: StorageConfig;
  open(says?: Partial<StorageConfig>): Promise<Storage>;
  /** Opens it for a test to look at and touch rows by hand, while no storage is open on it. */
  openByHand(): Promise<ByHand>;
  drop(): Promise<void>;
};

export async function aDatabase(kind: Storage['kind']): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handslag-'));
  const config = { dataDir, clock: aClock(), log: quietLog };
  const dropFolder = () => rm(dataDir, { recursive: true });
  if (kind === 'embedded' || !server) return testDatabase(config, dropFolder);

  const name = `handslag_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return testDatabase({ ...config, databaseUrl: url.href }, async () => {
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    await dropFolder();
  });
}

function testDatabase(config: StorageConfig, drop: () => Promise<void>): TestDatabase {
  const { databaseUrl, dataDir, log } = config;
  return {
    config,
    open: (says) => openStorage({ ...config, ...says }),
    openByHand: () => (databaseUrl ? openServerDatabase(databaseUrl, log) : openFolder(dataDir)),
    drop,
  };
}

async function openFolder(dataDir: string): Promise<ByHand> {
  const folder = dataFolders(dataDir).database;
  if (!existsSync(folder)) await putEmptyDatabase(folder);
  const database = await startPglite(folder);
  const pool = embeddedPool(database);
  return {
    pool,
    async close() {
      await pool.end();
      await database.close();
    },
  };
}

async function onServer(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
