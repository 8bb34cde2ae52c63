import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { BenchDatabase } from './databases.ts';
import { seedCouncils } from './seed-councils.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export type Size = { readonly councils: number; readonly activities: number };

/** Stores so many activities, spread over so many councils, in an empty database. */
export async function fill(
  { databaseUrl, dataDir }: BenchDatabase,
  { councils, activities }: Size,
): Promise<void> {
  const log = openLog('warn');
  const storage = await openStorage({
    dataDir,
    clock: systemClock,
    log,
    ...(databaseUrl && { databaseUrl }),
  });
  await seedCouncils(storage, councils, activities / councils);
  await storage.close();
}

type Environment = Readonly<Record<string, string>>;

/** Handslag itself over HTTP, with the flag that `npm start` gives it. */
export function startHandslag(
  database: BenchDatabase,
  slack: Environment,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  return startServer({
    script: 'src/main.ts',
    environment: { ...slack, ...database.environment },
    flags: ['--liftoff-only', ...flags],
  });
}

/** The bare Bolt app that everything is measured against. */
export function startBare(slack: Environment): Promise<ServerProcess> {
  return startServer({ script: 'tests/bench/bare-app.ts', environment: slack });
}
