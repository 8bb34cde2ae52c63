import { deliveryMark } from '../../src/slack/delivery-mark.ts';
import type { Seen } from '../../src/workspace/control/seen.ts';
import type { TestDatabase } from '../support/databases.ts';
import type { SmallWorkspace } from '../support/small-workspace.ts';
import { listeners } from './fault-council.ts';
import type { MessageKey } from './fault-owed.ts';

/** How many messages were heard, never came, came twice, and wait for a person; `details` names what went wrong. */
export type Tally = {
  readonly sent: number;
  readonly lost: number;
  readonly doubled: number;
  readonly parked: number;
  readonly details: readonly string[];
};

type Row = {
  readonly council: string;
  readonly id: string;
  readonly key: MessageKey;
  readonly state: string;
  readonly error: string | null;
  readonly attempt: number;
};

/** The person's part of a key is the row's own, and whoever reads this knows people by what Slack calls them. */
const rowsOf = `
  SELECT delivery.council_id AS council, delivery.id, state, last_error AS error, attempt,
    left(key, length(key) - position('/' in reverse(key))) || ' ' || coalesce(channel, user_id) AS key
  FROM delivery
  LEFT JOIN person ON person.council_id = delivery.council_id AND person.id = person_id`;

/** Counts what everybody has on the screen, each message by the mark it bears, and holds it against what was owed. */
export async function faultTally(
  { people }: SmallWorkspace,
  database: TestDatabase,
  owed: readonly MessageKey[],
): Promise<Tally> {
  const screens = await Promise.all(listeners.map(({ user, channel }) => people.as(user, channel).sees()));
  const heard = Map.groupBy(screens.flat(), markOn);
  const rows = await ledgerRows(database);
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const timesOf = ({ council, id }: Row) => heard.get(markOf(council, id))?.length ?? 0;
  const known = new Set(rows.map(({ council, id }) => markOf(council, id)));
  const lost = owed.filter((key) => {
    const row = rowOf.get(key);
    return row === undefined || timesOf(row) === 0;
  });
  const doubled = rows.filter((row) => timesOf(row) > 1);
  const stray = [...heard].flatMap(([mark, messages]) => (known.has(mark) ? [] : messages));
  return {
    sent: screens.flat().length,
    lost: lost.length,
    doubled: doubled.reduce((sum, row) => sum + timesOf(row) - 1, stray.length),
    parked: rows.filter(({ state }) => state === 'parked').length,
    details: [
      ...lost.map((key) => `lost: ${key}, ${JSON.stringify(rowOf.get(key) ?? null)}`),
      ...doubled.map(
        (row) => `doubled: ${JSON.stringify(row)}, ${momentsOf(heard.get(markOf(row.council, row.id)))}`,
      ),
      ...stray.map(({ ts, text }) => `nobody's: ${ts} ${text}`),
    ],
  };
}

async function ledgerRows(database: TestDatabase): Promise<readonly Row[]> {
  const { pool, close } = await database.openByHand();
  try {
    return (await pool.query<Row>(rowsOf)).rows;
  } finally {
    await close();
  }
}

function markOf(council: string, id: string): string {
  return JSON.stringify(deliveryMark({ council, id }));
}

function markOn({ metadata }: Seen): string {
  return JSON.stringify(metadata ?? null);
}

function momentsOf(messages: readonly Seen[] = []): string {
  return messages.map(({ at }) => at).join(' and ');
}
