import type { Pool } from 'pg';
import type { Planning } from '../../app/delivery-ports.ts';
import { insertOwed, owedJson } from './owed-rows.ts';

/**
 * The cursors and what they passed go in together or not at all. Two that plan at once have seen the same version of a
 * kind's cursor: the second finds another and writes nothing of that kind; by going through the kinds in one order
 * neither waits for the other for ever. A clock that was put back moves no cursor.
 */
const statement = {
  name: 'plan-deliveries',
  query_timeout: 5_000,
  text: `
    WITH planned AS (
      INSERT INTO schedule (workspace_id, council_id, kind, cursor, version)
      SELECT workspace_id, id, planning.kind, $2, planning.seen + 1
      FROM council CROSS JOIN unnest($3::text[], $4::int[]) AS planning(kind, seen) WHERE id = $1
      ORDER BY planning.kind
      ON CONFLICT (council_id, kind) DO UPDATE SET cursor = EXCLUDED.cursor, version = EXCLUDED.version
        WHERE schedule.version = EXCLUDED.version - 1 AND schedule.cursor < EXCLUDED.cursor
      RETURNING workspace_id, kind
    )
    ${insertOwed('planned', '$5', 'owed.kind = planned.kind')}`,
};

type Planned = { readonly council: string; readonly plannings: readonly Planning[] };

/** Writes down what a council owes of some kinds and that all until then is planned. */
export async function planDeliveries(pool: Pool, { council, plannings }: Planned, at: Date): Promise<void> {
  const kinds = plannings.map(({ kind }) => kind);
  const seen = plannings.map((planning) => planning.seen?.version ?? 0);
  const owed = owedJson(plannings.flatMap((planning) => planning.owed));
  await pool.query({ ...statement, values: [council, at, kinds, seen, owed] });
}
