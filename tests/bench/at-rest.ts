import type { BenchDatabase } from './databases.ts';
import { startHandslag } from './handslag.ts';
import { load } from './load.ts';
import type { SignedRequest } from './signed-request.ts';
import { number } from './tables.ts';

export const restHead = ['database', 'start', 'ready after s', 'MB at ready', 'MB after load', 'MB at peak'];

/** Starts twice, the first time on an empty database: how long until ready, and how much memory then and after a load. */
export async function atRest(
  database: BenchDatabase,
  slack: Readonly<Record<string, string>>,
  requests: readonly SignedRequest[],
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const start of ['first', 'later']) {
    const handslag = await startHandslag(database, slack);
    const ready = await handslag.resident();
    await load(handslag, { requests, connections: 10, seconds: 3 });
    const after = await handslag.resident();
    await handslag.stop();
    rows.push([
      database.name,
      start,
      number(handslag.readyAfter / 1000, 2),
      number(ready.now),
      number(after.now),
      number(after.peak),
    ]);
  }
  return rows;
}
