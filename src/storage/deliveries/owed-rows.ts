import { randomUUID } from 'node:crypto';
import type { OwedDelivery } from '../../domain/delivery.ts';

/**
 * The end of a statement that writes down what is owed: `source` is a name of the statement with the workspace's id, and
 * `$1` the council, and `parameter` holds `owedJson`. A recipient that nobody knows any more is owed nothing. `where`
 * says what of it a row of the source lets in.
 */
export function insertOwed(source: string, parameter: string, where = 'true'): string {
  return `INSERT INTO delivery (workspace_id, council_id, id, key, kind, channel, person_id, subject, due_at, expires_at, next_at)
    SELECT ${source}.workspace_id, $1, owed.id, owed.occurrence || '/' || coalesce(owed.channel, person.id), owed.kind,
      owed.channel, person.id, owed.subject, owed.due_at, owed.expires_at, owed.due_at
    FROM ${source} CROSS JOIN json_to_recordset(${parameter}::json) AS owed(
      id text, kind text, occurrence text, channel text, user_id text, subject jsonb, due_at timestamptz, expires_at timestamptz
    )
    LEFT JOIN person ON person.council_id = $1 AND person.user_id = owed.user_id
    WHERE (owed.channel IS NOT NULL OR person.id IS NOT NULL) AND ${where}
    ON CONFLICT (council_id, key) DO NOTHING`;
}

/** What is owed as the statement reads it, each under a new id. */
export function owedJson(owed: readonly OwedDelivery[]): string {
  return JSON.stringify(
    owed.map(({ kind, occurrence, to, subject, dueAt, expiresAt }) => ({
      id: randomUUID(),
      kind,
      occurrence,
      ...(to.kind === 'channel' ? { channel: to.channel } : { user_id: to.user }),
      subject,
      due_at: dueAt,
      expires_at: expiresAt,
    })),
  );
}
