import type { ServerResponse } from 'node:http';
import type { Clock } from './app/ports.ts';
import type { ServedRoute } from './served-route.ts';

const patience = 2000;

/** Whether a part of the program works now; `false`, a rejection or two seconds of silence means that it does not. */
export type Probe = () => Promise<boolean>;

/** The parts by their names: what is `needed` to answer anybody, and what is `told` for whoever looks after the bot. */
export type Probes = Readonly<Record<'needed' | 'told', Readonly<Record<string, Probe>>>>;

/**
 * `GET /healthz`: the process is alive. `GET /readyz`: every part that is needed works (200), or which do not (503);
 * what is only told keeps nobody from being sent requests. The answers name the parts and nothing else.
 */
export function healthRoutes(clock: Clock, { needed, told }: Probes): ServedRoute[] {
  const works = async (probe: Probe) => {
    const silence = clock.after(patience);
    const answered = await Promise.race([probe().catch(() => false), silence.done.then(() => false)]);
    silence.cancel();
    return answered;
  };
  const statesOf = async (probes: Readonly<Record<string, Probe>>) => {
    const parts = Object.entries(probes).map(async ([name, probe]) => [name, await works(probe)] as const);
    return Object.fromEntries(await Promise.all(parts));
  };
  const ready = async (response: ServerResponse) => {
    const [states, others] = await Promise.all([statesOf(needed), statesOf(told)]);
    const all = Object.values(states).every((working) => working);
    answer(response, all ? 200 : 503, { ready: all, ...states, ...others });
  };
  return [
    { path: '/healthz', method: 'GET', handler: (_, response) => answer(response, 200, { alive: true }) },
    { path: '/readyz', method: 'GET', handler: (_, response) => void ready(response) },
  ];
}

function answer(response: ServerResponse, status: number, body: Readonly<Record<string, boolean>>): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
