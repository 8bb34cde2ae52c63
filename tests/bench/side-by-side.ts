import type { BenchDatabase } from './databases.ts';
import { startBare, startHandslag } from './handslag.ts';
import { type Load, load } from './load.ts';
import type { SignedRequest } from './signed-request.ts';
import { median, number, table } from './tables.ts';

type SideBySide = {
  readonly database: BenchDatabase;
  readonly slack: Readonly<Record<string, string>>;
  readonly requests: () => readonly SignedRequest[];
  readonly seconds: number;
};

const rounds = 3;
const answer = 'Klimatneutrala Exempelstad 2030 (Viable Cities)';

/**
 * The bare app and Handslag in turn, three rounds, at 1, 10 and 50 connections. Every answer of Handslag must hold the
 * activity asked for. The ratio is the median of each round's own, so that a machine that drifts does not decide it.
 */
export async function sideBySide({ database, slack, requests: ask, seconds }: SideBySide): Promise<string> {
  const bare = await startBare(slack);
  const handslag = await startHandslag(database, slack);
  const rows: string[][] = [];
  for (const connections of [1, 10, 50]) {
    const requests = ask();
    const pairs: { readonly bare: Load; readonly handslag: Load }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({
        bare: await load(bare, { requests, connections, seconds }),
        handslag: await load(handslag, { requests, connections, seconds, contains: answer }),
      });
    }
    rows.push(
      row(
        'bare',
        connections,
        pairs.map((pair) => pair.bare),
        '',
      ),
    );
    const ratio = median(pairs.map((pair) => pair.handslag.perSecond / pair.bare.perSecond));
    rows.push(
      row(
        'Handslag',
        connections,
        pairs.map((pair) => pair.handslag),
        number(ratio, 2),
      ),
    );
  }
  await bare.stop();
  await handslag.stop();
  return `${database.name}\n\n${table(['app', 'connections', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'failed', 'throughput to bare'], rows)}`;
}

function row(name: string, connections: number, loads: readonly Load[], ratio: string): string[] {
  const middle = (figure: Exclude<keyof Load, 'latencies'>, decimals: number) =>
    number(median(loads.map((one) => one[figure])), decimals);
  const failed = loads.reduce((sum, one) => sum + one.failed, 0);
  return [
    name,
    String(connections),
    middle('perSecond', 0),
    middle('p50', 2),
    middle('p99', 2),
    middle('cpu', 3),
    String(failed),
    ratio,
  ];
}
