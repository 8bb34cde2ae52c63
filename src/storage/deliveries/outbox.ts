import type { Pool } from 'pg';
import type { Cursor, Outbox } from '../../app/delivery-ports.ts';
import { batched } from '../reading/batched.ts';
import { outdatedDeliveries, rememberAmended, takeDeliveryToEdit } from './amended-deliveries.ts';
import { claimDelivery } from './claim-delivery.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { settleDelivery } from './settle-delivery.ts';

const query_timeout = 5_000;

const councils = {
  name: 'councils-with-plans',
  query_timeout,
  text: 'SELECT id, version FROM council WHERE has_plan',
};

const cursors = {
  name: 'delivery-cursors',
  query_timeout,
  text: 'SELECT council_id AS "council", kind, cursor AS at, version FROM schedule WHERE council_id = ANY ($1::text[])',
};

type CursorRow = Cursor & { readonly council: string; readonly kind: string };

/** The lease has lapsed: whoever held it may have posted, or may yet. The fence keeps it from settling. */
const doubtLapsed = {
  name: 'doubt-lapsed-deliveries',
  query_timeout,
  text: `UPDATE delivery SET state = 'uncertain', fence = fence + 1, next_at = $2, lease_owner = NULL, lease_until = NULL
    WHERE state = 'sending' AND lease_until <= $1`,
};

/** Whoever has it in hand now finds its fence passed, and puts it in doubt in its turn if it has posted. */
const doubtOvertaken = {
  name: 'doubt-overtaken-delivery',
  query_timeout,
  text: `UPDATE delivery SET state = 'uncertain', fence = fence + 1, next_at = $3, last_error = 'overtaken',
      slack_channel = coalesce($4, slack_channel), slack_ts = coalesce($5, slack_ts), lease_owner = NULL, lease_until = NULL
    WHERE council_id = $1 AND id = $2 AND state IN ('pending', 'sending', 'uncertain', 'sent')`,
};

/** One look into the index for each state: five thousand that wait cost no more than one. */
const nextAt = {
  name: 'next-delivery',
  query_timeout,
  text: `SELECT min(first.at) AS at
    FROM unnest(ARRAY['pending', 'sending', 'uncertain']) AS waiting(state)
    CROSS JOIN LATERAL (
      SELECT next_at AS at FROM delivery WHERE delivery.state = waiting.state ORDER BY next_at LIMIT 1
    ) AS first`,
};

/**
 * The ledger over a pool: each method one statement, which works behind a pooler and on the embedded database. Councils
 * that are planned at a time share the reading of their cursors.
 */
export function outbox(pool: Pool): Outbox {
  const cursorsOf = batched(async (councils: readonly string[]) => {
    const { rows } = await pool.query<CursorRow>({ ...cursors, values: [councils] });
    const byCouncil = Map.groupBy(rows, ({ council }) => council);
    return councils.map((council) => cursorsFrom(byCouncil.get(council) ?? []));
  });
  return {
    async councils() {
      const { rows } = await pool.query<{ id: string; version: number }>(councils);
      return rows;
    },
    cursors: cursorsOf,
    plan: (council, plannings, at) => planDeliveries(pool, { council, plannings }, at),
    async doubtLapsed(now, settle) {
      await pool.query({ ...doubtLapsed, values: [now, new Date(now.getTime() + settle)] });
    },
    claim: (now, claiming) => claimDelivery(pool, claiming, now),
    settle: (claimed, settling, now) => settleDelivery(pool, { claimed, settling }, now),
    async doubtOvertaken({ council, id }, { at, copy }) {
      const values = [council, id, at, copy?.channel ?? null, copy?.ts ?? null];
      await pool.query({ ...doubtOvertaken, values });
    },
    outdated: (kinds, edit) => outdatedDeliveries(pool, kinds, edit),
    takeToEdit: (delivery, edit) => takeDeliveryToEdit(pool, delivery, edit),
    amended: (delivery, told) => rememberAmended(pool, delivery, told),
    async nextAt() {
      const { rows } = await pool.query<{ at: Date | null }>(nextAt);
      return rows[0]?.at ?? null;
    },
  };
}

function cursorsFrom(rows: readonly CursorRow[]): ReadonlyMap<string, Cursor> {
  return new Map(rows.map(({ kind, at, version }) => [kind, { at, version }]));
}
