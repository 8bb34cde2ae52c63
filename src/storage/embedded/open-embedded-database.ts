import { existsSync, mkdirSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool, PoolClient } from 'pg';
import type { Clock, Log } from '../../app/ports.ts';
import type { Database } from '../database.ts';
import { StorageRefusal } from '../storage-refusal.ts';
import { isBackedUp, writeBackup } from './backups.ts';
import { type DataFolders, dataFolders } from './data-folders.ts';
import { embeddedPool } from './embedded-pool.ts';
import { putEmptyDatabase } from './embedded-template.ts';
import { lockFolder } from './folder-lock.ts';
import { startPglite } from './start-pglite.ts';

type Means = { readonly clock: Clock; readonly log: Log };

/** Opens the database in the data folder for this process alone, and creates it there the first time. */
export async function openEmbeddedDatabase(dataDir: string, { clock, log }: Means): Promise<Database> {
  const folders = dataFolders(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folders.lock);
  try {
    const pglite = await openFolder(folders.database);
    const pool = embeddedPool(pglite);
    pool.on('error', (error) => log.error({ error }, 'The connection to the embedded database broke'));
    return runningDatabase({ pglite, pool }, folders, {
      now: () => clock.now(),
      release: () => lock.release(),
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) await putEmptyDatabase(folder);
  try {
    return await startPglite(folder);
  } catch (error) {
    throw new StorageRefusal({ kind: 'unopenable', folder }, error);
  }
}

type Held = { now(): Date; release(): void };

type Running = { readonly pglite: PGlite; readonly pool: Pool };

function runningDatabase({ pglite, pool }: Running, folders: DataFolders, held: Held): Database {
  return {
    kind: 'embedded',
    pool,
    /** Holds the one connection meanwhile, so that the files stand still. */
    async backup() {
      const connection = await pool.connect();
      try {
        await connection.query('CHECKPOINT');
        const transaction = await nextTransaction(connection);
        return await writeBackup(folders, { at: held.now(), transaction });
      } finally {
        connection.release();
      }
    },
    async close() {
      try {
        const transaction = await nextTransaction(pool);
        await pool.end();
        await pglite.close();
        if (!(await isBackedUp(folders, transaction)))
          await writeBackup(folders, { at: held.now(), transaction });
      } finally {
        held.release();
      }
    },
  };
}

/** Changes with every transaction that wrote, and with nothing else. */
async function nextTransaction(connection: Pool | PoolClient): Promise<string> {
  const { rows } = await connection.query<{ next: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  return rows[0]?.next ?? '';
}
