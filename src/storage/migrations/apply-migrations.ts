import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { StorageRefusal } from '../storage-refusal.ts';
import type { Migration } from './read-migrations.ts';

/** The key under which Prisma's own tool locks, so that neither starts while the other is at it. */
const prismaLock = 72_707_369;

/** Prisma's bookkeeping, exactly as its own tool creates it. */
const bookkeeping = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/** A migration may take its time, on the server and in the driver, and others that start wait for it. */
const unhurried = 'SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0';
const tenMinutes = 600_000;

/**
 * Brings the database up to the given history and returns the names of what was applied: all of it in one transaction,
 * or nothing. Of several processes that start at once one does it and the others find it done.
 */
export async function applyMigrations(
  pool: Pool,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    const applied = await applyMissing(connection, migrations);
    await connection.query('COMMIT');
    return applied;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    connection.release();
  }
}

async function applyMissing(
  connection: PoolClient,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await connection.query(unhurried);
  await run(connection, 'SELECT pg_advisory_xact_lock($1)', [prismaLock]);
  const done = await appliedNames(connection);
  refuseUnknown(done, migrations);
  const missing = migrations.filter(({ name }) => !done.has(name));
  for (const migration of missing) await apply(connection, migration);
  return missing.map(({ name }) => name);
}

type Row = { readonly migration_name: string; readonly finished_at: Date | null };

async function appliedNames(connection: PoolClient): Promise<ReadonlySet<string>> {
  await connection.query(bookkeeping);
  const { rows } = await run<Row>(
    connection,
    'SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const begun = rows.find((row) => row.finished_at === null);
  if (begun) throw new StorageRefusal({ kind: 'half-migrated', migration: begun.migration_name });
  return new Set(rows.map((row) => row.migration_name));
}

function refuseUnknown(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...done].find((name) => !known.has(name));
  if (unknown) throw new StorageRefusal({ kind: 'newer', migration: unknown });
}

async function apply(connection: PoolClient, { name, script, checksum }: Migration): Promise<void> {
  try {
    await run(connection, script);
  } catch (error) {
    throw new StorageRefusal({ kind: 'migration-failed', migration: name }, error);
  }
  await run(
    connection,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

function run<Row extends QueryResultRow>(connection: PoolClient, text: string, values?: readonly unknown[]) {
  const query = { text, ...(values && { values: [...values] }), query_timeout: tenMinutes };
  return connection.query<Row>(query);
}
