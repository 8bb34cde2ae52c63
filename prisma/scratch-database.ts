import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { embeddedPool } from '../src/storage/embedded/embedded-pool.ts';
import { putEmptyDatabase } from '../src/storage/embedded/embedded-template.ts';
import { startPglite } from '../src/storage/embedded/start-pglite.ts';

/** Lends an empty database that is gone afterwards. */
export async function withScratchDatabase<Result>(use: (pool: Pool) => Promise<Result>): Promise<Result> {
  const scratch = await mkdtemp(join(tmpdir(), 'handslag-'));
  const folder = join(scratch, 'database');
  await putEmptyDatabase(folder);
  const database = await startPglite(folder);
  const pool = embeddedPool(database);
  try {
    return await use(pool);
  } finally {
    await pool.end();
    await database.close();
    await rm(scratch, { recursive: true });
  }
}
