import type { Pool } from 'pg';
import type { DeliveryId, SentDelivery, Told } from '../../app/delivery-ports.ts';
import { type DeliveryRow, deliveryColumns, knownFrom } from './delivery-row.ts';

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
    WHERE state = 'sent' AND next_at > $3
    ORDER BY sent_at`,
};

const amended = {
  name: 'amended-delivery',
  query_timeout: 5_000,
  text: 'UPDATE delivery SET told_version = $3, told_hash = $4 WHERE council_id = $1 AND id = $2',
};

type SentRow = DeliveryRow &
  Told & { readonly sentAt: Date; readonly slackChannel: string; readonly ts: string };

/** What was sent of some kinds since an instant of each, in councils that have changed since. */
export async function outdatedDeliveries(
  pool: Pool,
  kinds: ReadonlyMap<string, Date>,
): Promise<readonly SentDelivery[]> {
  const instants = [...kinds.values()];
  const earliest = new Date(Math.min(...instants.map((instant) => instant.getTime())));
  const { rows } = await pool.query<SentRow>({
    ...outdated,
    values: [[...kinds.keys()], instants, earliest],
  });
  return rows.map(({ sentAt, slackChannel, ts, version, digest, ...row }) => ({
    ...knownFrom(row),
    sentAt,
    copy: { channel: slackChannel, ts },
    told: { version, digest },
  }));
}

/** Remembers what an edited message says. */
export async function rememberAmended(pool: Pool, { council, id }: DeliveryId, told: Told): Promise<void> {
  await pool.query({ ...amended, values: [council, id, told.version, told.digest] });
}
