import type { Pool } from 'pg';
import type { DeliveryId, Edit, SentDelivery, Told } from '../../app/delivery-ports.ts';
import { type DeliveryRow, deliveryColumns, knownFrom } from './delivery-row.ts';

/** Whether nobody has edited it lately; a clock that was put back must not keep everybody from it. */
const isRested = (at: string, restedSince: string) =>
  `(edited_at IS NULL OR edited_at <= ${restedSince} OR edited_at > ${at})`;

/** The index is by state and `next_at`, which is a little later than what was sent. */
const outdated = {
  name: 'outdated-deliveries',
  query_timeout: 5_000,
  text: `
    SELECT ${deliveryColumns}, sent_at AS "sentAt", slack_channel AS "slackChannel", slack_ts AS "ts",
      told_version AS "version", told_hash AS "digest"
    FROM delivery
    JOIN council ON council.id = delivery.council_id AND council.version > told_version
    JOIN unnest($1::text[], $2::timestamptz[]) AS amended(kind, since) ON amended.kind = delivery.kind AND sent_at > since
    WHERE state = 'sent' AND next_at > $3 AND ${isRested('$4', '$5')}
    ORDER BY sent_at`,
};

const takeToEdit = {
  name: 'take-delivery-to-edit',
  query_timeout: 5_000,
  text: `UPDATE delivery SET edited_at = $3
    WHERE council_id = $1 AND id = $2 AND state = 'sent' AND ${isRested('$3', '$4')}`,
};

const amended = {
  name: 'amended-delivery',
  query_timeout: 5_000,
  text: 'UPDATE delivery SET told_version = $3, told_hash = $4 WHERE council_id = $1 AND id = $2',
};

type SentRow = DeliveryRow &
  Told & { readonly sentAt: Date; readonly slackChannel: string; readonly ts: string };

/** What was sent of some kinds since an instant of each, in councils that have changed since, where an edit may be made. */
export async function outdatedDeliveries(
  pool: Pool,
  kinds: ReadonlyMap<string, Date>,
  { at, restedSince }: Edit,
): Promise<readonly SentDelivery[]> {
  const instants = [...kinds.values()];
  const earliest = new Date(Math.min(...instants.map((instant) => instant.getTime())));
  const { rows } = await pool.query<SentRow>({
    ...outdated,
    values: [[...kinds.keys()], instants, earliest, at, restedSince],
  });
  return rows.map(({ sentAt, slackChannel, ts, version, digest, ...row }) => ({
    ...knownFrom(row),
    sentAt,
    copy: { channel: slackChannel, ts },
    told: { version, digest },
  }));
}

/** Takes a sent message to edit it; `false` where somebody has done so lately. */
export async function takeDeliveryToEdit(
  pool: Pool,
  { council, id }: DeliveryId,
  { at, restedSince }: Edit,
): Promise<boolean> {
  const { rowCount } = await pool.query({ ...takeToEdit, values: [council, id, at, restedSince] });
  return rowCount === 1;
}

/** Remembers what an edited message says. */
export async function rememberAmended(pool: Pool, { council, id }: DeliveryId, told: Told): Promise<void> {
  await pool.query({ ...amended, values: [council, id, told.version, told.digest] });
}
