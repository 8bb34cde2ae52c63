import type { Pool } from 'pg';
import type { Clock } from '../../app/ports.ts';
import { StorageRefusal } from '../storage-refusal.ts';

/** What a lease and a due time can bear; several processes share one server, and it is what they have in common. */
const bearable = 5_000;

const databaseTime = {
  text: 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  query_timeout: 5_000,
};

/**
 * Holds this process's clock against the database's, and refuses where they differ by more than five seconds: what the
 * bot says by itself would come at a wrong time, or be taken for abandoned by another process. The time that the answer
 * takes counts for nothing.
 */
export async function compareClocks(pool: Pick<Pool, 'query'>, clock: Pick<Clock, 'now'>): Promise<void> {
  const asked = clock.now().getTime();
  const { rows } = await pool.query<{ now: number }>(databaseTime);
  const answered = clock.now().getTime();
  const told = rows[0]?.now ?? asked;
  const difference = Math.max(asked - told, told - answered, 0);
  if (difference > bearable)
    throw new StorageRefusal({ kind: 'other-time', seconds: Math.round(difference / 1_000) });
}
