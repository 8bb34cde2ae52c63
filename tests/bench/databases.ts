import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A database of the benchmark's own: how a server is told to use it, and how it goes away. */
export type BenchDatabase = {
  readonly name: 'embedded' | 'PostgreSQL';
  readonly environment: Readonly<Record<string, string>>;
  readonly databaseUrl?: string;
  readonly dataDir: string;
  drop(): Promise<void>;
};

/** A folder for the embedded database. */
export async function embeddedDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handslag-bench-'));
  return {
    name: 'embedded',
    environment: { DATA_DIR: dataDir },
    dataDir,
    drop: () => rm(dataDir, { recursive: true }),
  };
}

/** A new database on the server that `BENCH_DATABASE_URL` names; `null` where none is named. */
export async function serverDatabase(): Promise<BenchDatabase | null> {
  const server = process.env.BENCH_DATABASE_URL;
  if (!server) return null;
  const name = `handslag_bench_${process.pid}_${Math.trunc(performance.now())}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await onServer(server, `create database ${name}`);
  const dataDir = await mkdtemp(join(tmpdir(), 'handslag-bench-'));
  return {
    name: 'PostgreSQL',
    environment: { DATABASE_URL: url.href, DATA_DIR: dataDir },
    databaseUrl: url.href,
    dataDir,
    async drop() {
      await onServer(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true });
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
