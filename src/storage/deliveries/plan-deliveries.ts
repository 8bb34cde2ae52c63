import type { Pool } from 'pg';
import type { Planning } from '../../app/delivery-ports.ts';
import { insertOwed, owedJson } from './owed-rows.ts';

/**
 * The cursor and what it passed go in together or not at all. Two that plan at once have seen the same version: the
 * second finds another and writes nothing. A clock that was put back moves no cursor.
 */
const statement = {
  name: 'plan-deliveries',
  query_timeout: 5_000,
  text: `
    WITH planned AS (
      INSERT INTO schedule (workspace_id, council_id, kind, cursor, version)
      SELECT workspace_id, id, $2, $3, 1 FROM council WHERE id = $1
      ON CONFLICT (council_id, kind) DO UPDATE SET cursor = EXCLUDED.cursor, version = schedule.version + 1
        WHERE schedule.version = $4 AND schedule.cursor < EXCLUDED.cursor
      RETURNING workspace_id
    )
    ${insertOwed('planned', '$5')}`,
};

/** Writes down what a council owes of one kind and that all until then is planned. */
export async function planDeliveries(pool: Pool, council: string, planning: Planning): Promise<void> {
  const { kind, at, seen, owed } = planning;
  await pool.query({ ...statement, values: [council, kind, at, seen?.version ?? null, owedJson(owed)] });
}
