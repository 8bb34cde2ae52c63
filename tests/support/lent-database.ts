import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { inject } from 'vitest';
import { embeddedPool } from '../../src/storage/embedded/embedded-pool.ts';
import { putEmptyDatabase } from '../../src/storage/embedded/embedded-template.ts';
import { startPglite } from '../../src/storage/embedded/start-pglite.ts';
import { applyMigrations } from '../../src/storage/migrations/apply-migrations.ts';
import { readMigrations } from '../../src/storage/migrations/read-migrations.ts';
import { type Storage, storageOver } from '../../src/storage/open-storage.ts';
import type { ByHand } from './databases.ts';
import { emptyDatabase } from './empty-database.ts';

type Running = { readonly folder: string; readonly pglite: PGlite };

/** An embedded database that a test has alone until it drops it. Whoever changes its tables takes one of their own. */
export type LentDatabase = {
  /** Where it lies, whoever has it. */
  readonly folder: string;
  open(): Promise<Storage>;
  openByHand(): Promise<ByHand>;
  /** Gives it back. Refused while it is open, so that nobody comes after who might be disturbed. */
  drop(): Promise<void>;
};

/** Running and up to date, and nobody's just now. */
const free: Running[] = [];

/**
 * An empty embedded database for a test that is about something else than opening, locking or killing one. To start one
 * takes seconds, so it goes from test to test: emptied and looked through when it is handed out, and every storage over
 * it has a connection, versions and snapshots of its own, which end with it.
 */
export async function aLentDatabase(): Promise<LentDatabase> {
  const running = free.pop() ?? (await aRunningOne());
  await within(running.pglite, emptyDatabase);
  let isLent = true;
  let open = 0;
  const enter = (): ByHand => {
    if (!isLent) throw new Error('This database has been given back.');
    const pool = embeddedPool(running.pglite);
    open += 1;
    const close = async () => {
      await pool.end();
      open -= 1;
    };
    return { pool, close };
  };
  return {
    folder: running.folder,
    open: async () => storageOver({ kind: 'embedded', backup: refuseBackup, ...enter() }),
    openByHand: async () => enter(),
    async drop() {
      if (!isLent) throw new Error('This database has been given back already.');
      if (open > 0) throw new Error('This database is still open.');
      isLent = false;
      free.push(running);
    },
  };
}

function refuseBackup(): Promise<never> {
  return Promise.reject(new Error('Whoever tries backups takes a database of their own.'));
}

async function aRunningOne(): Promise<Running> {
  const folder = join(inject('lentFolder'), randomUUID());
  await putEmptyDatabase(folder);
  const pglite = await startPglite(folder);
  const migrations = await readMigrations();
  await within(pglite, (pool) => applyMigrations(pool, migrations));
  return { folder, pglite };
}

async function within(pglite: PGlite, work: (pool: Pool) => Promise<unknown>): Promise<void> {
  const pool = embeddedPool(pglite);
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}
