import type { Pool } from 'pg';
import type { ClaimedDelivery, Settling } from '../../app/delivery-ports.ts';
import { copyOf } from '../../domain/delivery-settlement.ts';
import { insertOwed, owedJson } from './owed-rows.ts';

/**
 * Only the latest claim may settle, and only what it still holds. What is owed because of it goes in with it.
 */
const statement = {
  name: 'settle-delivery',
  query_timeout: 5_000,
  text: `
    WITH settled AS (
      UPDATE delivery SET state = $4, next_at = coalesce($5::timestamptz, next_at), last_error = $6,
        slack_channel = coalesce($7, slack_channel), slack_ts = coalesce($8, slack_ts), sent_at = $9::timestamptz, told_version = $10::int, told_hash = $11,
        lease_owner = NULL, lease_until = NULL
      WHERE council_id = $1 AND id = $2 AND fence = $3 AND state = 'sending'
      RETURNING workspace_id
    ), owed AS (${insertOwed('settled', '$12')})
    SELECT 1 FROM settled`,
};

type Ended = { readonly claimed: ClaimedDelivery; readonly settling: Settling };

/** Puts down how an attempt ended; `false` where the claim no longer holds. */
export async function settleDelivery(pool: Pool, { claimed, settling }: Ended, now: Date): Promise<boolean> {
  const { council, id, fence } = claimed;
  const { settlement, told = null, owed = [] } = settling;
  const sent = settlement.state === 'sent' ? settlement : null;
  const copy = copyOf(settlement);
  const { rowCount } = await pool.query({
    ...statement,
    values: [
      council,
      id,
      fence,
      settlement.state,
      'nextAt' in settlement ? settlement.nextAt : null,
      'error' in settlement ? settlement.error : null,
      copy?.channel ?? null,
      copy?.ts ?? null,
      sent && now,
      sent && (told?.version ?? null),
      sent && (told?.digest ?? null),
      owedJson(owed),
    ],
  });
  return rowCount === 1;
}
