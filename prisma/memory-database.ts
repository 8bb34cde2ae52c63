import { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { embeddedPool } from '../src/storage/embedded/embedded-pool.ts';

/** Lends an empty database that is gone afterwards. */
export async function withMemoryDatabase<Result>(use: (pool: Pool) => Promise<Result>): Promise<Result> {
  const database = await PGlite.create();
  const pool = embeddedPool(database);
  try {
    return await use(pool);
  } finally {
    await pool.end();
    await database.close();
  }
}
