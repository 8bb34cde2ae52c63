import type { Pool } from 'pg';

const tablesOfOurs = `SELECT quote_ident(tablename) AS name FROM pg_tables
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
const numbersAnew = `SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
  FROM pg_sequences WHERE schemaname = 'public'`;

type Named = { readonly name: string };

/**
 * Takes every row out of a database, also those that are never to be removed, and begins every number anew; throws where
 * a row is left. Row by row, since to truncate takes the embedded database a hundred times as long.
 */
export async function emptyDatabase(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Named>(tablesOfOurs);
  const tables = rows.map(({ name }) => name);
  const deletions = tables.map((table) => `DELETE FROM ${table}`);
  // Guards and references sleep for this one transaction.
  const asReplica = 'SET LOCAL session_replication_role = replica';
  await pool.query(['BEGIN', asReplica, ...deletions, numbersAnew, 'COMMIT'].join('; '));
  const looks = tables.map((table) => `SELECT '${table}' AS name WHERE EXISTS (SELECT FROM ${table})`);
  const left = await pool.query<Named>(looks.join(' UNION ALL '));
  if (left.rows.length > 0)
    throw new Error(`A test would find rows in ${left.rows.map(({ name }) => name).join(', ')}`);
}
