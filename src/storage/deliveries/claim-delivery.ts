import type { Pool } from 'pg';
import type { ClaimedDelivery, Claiming } from '../../app/delivery-ports.ts';
import { type DeliveryRow, deliveryColumns, knownFrom } from './delivery-row.ts';

/** The first of a state, found by the index in its order: of many thousands that are due no more than that is read. */
const firstDue = (state: string) => `SELECT * FROM (
      SELECT council_id, id, state, next_at FROM delivery
      WHERE state = '${state}' AND next_at <= $1 AND kind = ANY ($4::text[])
        AND coalesce(channel, (SELECT user_id FROM person WHERE person.council_id = delivery.council_id AND person.id = person_id), '')
          <> ALL ($5::text[])
      ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) AS ${state}`;

/**
 * One statement both finds and takes: whoever looks at the same time skips the row that is being taken. `next_at` is the
 * end of the lease meanwhile, so that somebody wakes when it lapses.
 */
const statement = {
  name: 'claim-delivery',
  query_timeout: 5_000,
  text: `
    WITH due AS (
      ${firstDue('pending')} UNION ALL ${firstDue('uncertain')}
      ORDER BY next_at LIMIT 1
    )
    UPDATE delivery SET state = 'sending', fence = fence + 1, attempt = attempt + 1, lease_owner = $2, lease_until = $3,
      next_at = $3, first_send_at = coalesce(first_send_at, $1)
    FROM due WHERE delivery.council_id = due.council_id AND delivery.id = due.id
    RETURNING ${deliveryColumns}, delivery.fence, delivery.attempt, first_send_at AS "begunAt", due.state AS "previous",
      slack_channel AS "slackChannel", slack_ts AS "ts"`,
};

type ClaimedRow = DeliveryRow & {
  readonly fence: number;
  readonly attempt: number;
  readonly begunAt: Date;
  readonly previous: string;
  readonly slackChannel: string | null;
  readonly ts: string | null;
};

/** Takes the first delivery that is due into hand. */
export async function claimDelivery(
  pool: Pool,
  claiming: Claiming,
  now: Date,
): Promise<ClaimedDelivery | null> {
  const { owner, lease, kinds, resting } = claiming;
  const until = new Date(now.getTime() + lease);
  const { rows } = await pool.query<ClaimedRow>({
    ...statement,
    values: [now, owner, until, kinds, resting],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const { fence, attempt, begunAt, previous, slackChannel: channel, ts } = row;
  return {
    ...knownFrom(row),
    fence,
    attempt,
    begunAt,
    mustLook: previous === 'uncertain',
    acknowledged: channel === null || ts === null ? null : { channel, ts },
  };
}
