import type { Pool } from 'pg';
import type { Intervention, Ledger, LedgerLine } from '../../app/delivery-ledger.ts';
import type { HeldSeat } from '../../domain/delivery-audit.ts';
import type { LogAction } from '../../domain/log-action.ts';
import { type DeliveryRow, deliveryColumns, knownFrom } from './delivery-row.ts';
import { insertOwed, owedJson } from './owed-rows.ts';

const query_timeout = 5_000;
/** More than anybody reads. */
const most = 500;

const lines = {
  name: 'delivery-lines',
  query_timeout,
  text: `
    SELECT ${deliveryColumns}, state, next_at AS "nextAt", sent_at AS "sentAt", last_error AS "error"
    FROM delivery
    WHERE council_id = $1 AND (expires_at > $2 OR state IN ('pending', 'sending', 'uncertain', 'parked'))
    ORDER BY due_at DESC, id LIMIT ${most}`,
};

/**
 * What a person wants goes before the clock: it is due now, and of use for a day; when it was meant to come stays known,
 * from the first time on. What may have arrived and is looked for is
 * nobody's to send, and what has been sent or let go is nobody's to skip.
 */
const interventions: Readonly<Record<Intervention, { readonly name: string; readonly text: string }>> = {
  send: {
    name: 'send-delivery-now',
    text: `UPDATE delivery SET state = 'pending', fence = fence + 1, next_at = $3::timestamptz, attempt = 0,
        last_error = NULL, due_at = $3,
        subject = CASE WHEN due_at < $3 THEN jsonb_build_object('meant', due_at) || subject ELSE subject END,
        expires_at = greatest(expires_at, $3::timestamptz + interval '1 day')
      WHERE council_id = $1 AND id = $2 AND state IN ('pending', 'parked')`,
  },
  skip: {
    name: 'skip-delivery',
    text: `UPDATE delivery SET state = 'cancelled', fence = fence + 1, next_at = $3, last_error = 'skipped'
      WHERE council_id = $1 AND id = $2 AND state IN ('pending', 'parked')`,
  },
};

const owe = {
  name: 'owe-deliveries',
  query_timeout,
  text: `WITH home AS (SELECT workspace_id FROM council WHERE id = $1) ${insertOwed('home', '$2')}`,
};

const contactsAt = {
  name: 'contacts-at',
  query_timeout,
  text: `
    SELECT holder.user_id AS "user", deputy.user_id AS "deputy" FROM contact
    JOIN person AS holder ON holder.council_id = contact.council_id AND holder.id = contact.person_id
    LEFT JOIN person AS deputy ON deputy.council_id = contact.council_id AND deputy.id = contact.deputy_id
    WHERE contact.council_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) AND holder.user_id IS NOT NULL`,
};

const changedAt = {
  name: 'council-changed-at',
  query_timeout,
  text: 'SELECT max(at) AS at FROM log_entry WHERE council_id = $1 AND action = ANY ($2::text[])',
};

const settingsActions: readonly LogAction[] = ['settings-changed', 'reminder-wished'];
const meetingActions: readonly LogAction[] = ['meetings-planned', 'meeting-changed', 'meeting-cancelled'];

type LineRow = DeliveryRow & Pick<LedgerLine, 'state' | 'nextAt' | 'sentAt' | 'error'>;

/** The ledger over a pool, for people to read and step in. */
export function ledger(pool: Pool): Ledger {
  return {
    async lines(council, since) {
      const { rows } = await pool.query<LineRow>({ ...lines, values: [council, since] });
      return rows.map((row) => {
        const { state, nextAt, sentAt, error } = row;
        return { ...knownFrom(row), state, nextAt, sentAt, error };
      });
    },
    async intervene({ council, id }, intervention, now) {
      const statement = { ...interventions[intervention], query_timeout };
      const { rowCount } = await pool.query({ ...statement, values: [council, id, now] });
      return rowCount === 1;
    },
    async owe(council, owed) {
      await pool.query({ ...owe, values: [council, owedJson(owed)] });
    },
    async contactsAt(council, at) {
      const { rows } = await pool.query<HeldSeat>({ ...contactsAt, values: [council, at] });
      return rows;
    },
    settingsChangedAt: (council) => lastOf(pool, council, settingsActions),
    meetingsChangedAt: (council) => lastOf(pool, council, meetingActions),
  };
}

/** When one of these was last done in a council. */
async function lastOf(pool: Pool, council: string, actions: readonly LogAction[]): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>({ ...changedAt, values: [council, actions] });
  return rows[0]?.at ?? null;
}
