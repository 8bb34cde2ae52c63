import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server under measurement, in a process of its own. Times in milliseconds, memory in MB. */
export type ServerProcess = {
  readonly url: string;
  readonly readyAfter: number;
  /** Processor time used since the start, by the process alone. */
  cpu(): Promise<number>;
  resident(): Promise<{ readonly now: number; readonly peak: number }>;
  stop(): Promise<void>;
};

type Start = {
  readonly script: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
};

const patience = 60_000;

/** Starts `node <flags> <script>` on a free port and waits until `GET /readyz` answers 200. */
export async function startServer({ script, environment = {}, flags = [] }: Start): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env.PATH, ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(url, child, started + patience);
  const readyAfter = performance.now() - started;
  return {
    url,
    readyAfter,
    cpu: () => processorTime(child),
    resident: () => memory(child),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function untilReady(url: string, child: ChildProcess, deadline: number): Promise<void> {
  const ready = await fetch(`${url}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
  if (ready) return;
  if (child.exitCode !== null)
    throw new Error(`The server ended with code ${child.exitCode} before it was ready.`);
  if (performance.now() > deadline) throw new Error('The server was not ready in time.');
  await pause(5);
  return untilReady(url, child, deadline);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was to be had.');
  return address.port;
}

/** Linux counts it in hundredths of a second, in fields 14 and 15 after the name in brackets (proc(5)). */
async function processorTime(child: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function memory(child: ChildProcess) {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
