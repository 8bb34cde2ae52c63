import pg from 'pg';
import type { Log } from '../../app/ports.ts';
import type { Database } from '../database.ts';
import { StorageRefusal } from '../storage-refusal.ts';

/**
 * Every wait ends: a command must fail in time to say so, and no connection may be held for ever. A database that
 * comes back is found by the next query, since broken connections leave the pool.
 */
const patience = {
  connectionTimeoutMillis: 1_000,
  statement_timeout: 20_000,
  query_timeout: 22_000,
  idle_in_transaction_session_timeout: 30_000,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
} as const;

/** Opens the way to a PostgreSQL server; one that does not let us in is refused at once. */
export async function openServerDatabase(connectionString: string, log: Log): Promise<Database> {
  const pool = new pg.Pool({ connectionString, ...patience, max: 10, application_name: 'handslag' });
  pool.on('error', (error) => log.warn({ error }, 'An idle connection to the database broke'));
  await knock(pool);
  return {
    kind: 'server',
    pool,
    async backup() {
      throw new StorageRefusal({ kind: 'server-has-own-backups' });
    },
    close: () => pool.end(),
  };
}

async function knock(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw new StorageRefusal({ kind: 'unreachable', because: reasonOf(error) }, error);
  }
}

/** A refusal by several addresses of one name has no message of its own, only a code. */
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || (code ?? 'unknown');
}
