import autocannon, { type Options, type Result } from 'autocannon';
import type { ServerProcess } from './server-process.ts';
import type { SignedRequest } from './signed-request.ts';
import { percentile } from './tables.ts';

/** What a load showed. Latencies and processor time per request in milliseconds. */
export type Load = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly failed: number;
  readonly latencies: readonly number[];
};

export type Loading = {
  readonly requests: readonly SignedRequest[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests per second in all; as many as it takes where it is left out. */
  readonly rate?: number;
  /** What every answer must contain: an acknowledgement without the answer counts as failed. */
  readonly contains?: string;
};

/** Sends signed requests over so many connections for so long, after a warm-up of a quarter of that. */
export async function load(server: ServerProcess, loading: Loading): Promise<Load> {
  await run(server, { ...loading, seconds: Math.max(1, loading.seconds / 4) });
  const before = await server.cpu();
  const { latencies, seconds, failed } = await run(server, loading);
  const used = (await server.cpu()) - before;
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpu: used / latencies.length,
    failed,
    latencies,
  };
}

async function run(server: ServerProcess, { requests, connections, seconds, rate, contains }: Loading) {
  const latencies: number[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const options: Options = {
    url: server.url,
    connections,
    duration: seconds,
    requests: requests.map((request) => ({ ...request })),
    ...(rate && { overallRate: rate }),
    ...(contains && { verifyBody: (body) => String(body).includes(contains) }),
  };
  const instance = autocannon(options, (fault, result) => (fault ? reject(fault) : resolve(result)));
  instance.on('response', (_client, _status, _bytes, milliseconds) => void latencies.push(milliseconds));
  const result = await promise;
  return { latencies, seconds: result.duration, failed: result.non2xx + result.errors + result.mismatches };
}
