import type { BenchDatabase } from './databases.ts';
import { fill, type Size, startHandslag } from './handslag.ts';
import { load } from './load.ts';
import type { SignedRequest } from './signed-request.ts';
import { number } from './tables.ts';

type Scale = {
  readonly database: BenchDatabase;
  readonly slack: Readonly<Record<string, string>>;
  readonly size: Size;
  /** One question per council. */
  readonly requests: () => readonly SignedRequest[];
  readonly seconds: number;
};

export const scaleHead = [
  'database',
  'councils',
  'activities',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'p99 ms at 100/s',
  'failed',
  'MB resident',
];

/** The same question asked of every council in turn, in an empty database filled to one size: full speed, then 100 a second. */
export async function atSize({ database, slack, size, requests: ask, seconds }: Scale): Promise<string[]> {
  await fill(database, size);
  const handslag = await startHandslag(database, slack);
  const contains = '(Viable Cities)';
  const requests = ask();
  // Every council's plan is read once before anything is measured, so that what is measured is answering.
  for (const { path, ...request } of requests) await fetch(`${handslag.url}${path}`, request);
  const full = await load(handslag, { requests, connections: 10, seconds, contains });
  const calm = await load(handslag, { requests, connections: 10, seconds, contains, rate: 100 });
  const { now } = await handslag.resident();
  await handslag.stop();
  return [
    database.name,
    number(size.councils),
    number(size.activities),
    number(full.perSecond),
    number(full.p50, 2),
    number(full.p99, 2),
    number(calm.p99, 2),
    String(full.failed + calm.failed),
    number(now),
  ];
}
