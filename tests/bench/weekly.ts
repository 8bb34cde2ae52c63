import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { BenchDatabase } from './databases.ts';
import { seatPeople } from './seat-people.ts';
import { seedCouncils } from './seed-councils.ts';
import { number } from './tables.ts';
import type { WeeklyFigures } from './weekly-process.ts';

export const weeklyHead = [
  'database',
  'councils',
  'activities',
  'first look s',
  'week read and computed ms',
  'week written ms',
  'nothing due ms',
  'deliveries',
  'MB before',
  'MB after',
  'MB at peak',
];

const program = fileURLToPath(new URL('weekly-process.ts', import.meta.url));
const activitiesEach = 100;
const contactsEach = ['U0BENCH', 'U0OTHER'];

/**
 * Monday half past eight in so many councils of a hundred activities and two contacts each, in a process of its own:
 * reading every plan once, and then what the week's planning takes to compute and to write down.
 */
export async function weeklyPlan(database: BenchDatabase, councils: number): Promise<string[]> {
  await fill(database, councils);
  const child = fork(program, [database.dataDir, database.databaseUrl ?? ''], {
    execArgv: ['--liftoff-only', '--disable-warning=ExperimentalWarning'],
  });
  const [figures]: WeeklyFigures[] = await once(child, 'message');
  await once(child, 'exit');
  if (figures === undefined) throw new Error('The process told nothing.');
  const { looked, computed, written, idle, deliveries, memory } = figures;
  return [
    database.name,
    number(councils),
    number(councils * activitiesEach),
    number(looked / 1000, 1),
    number(computed),
    number(written),
    number(idle, 1),
    number(deliveries),
    ...memory.map((megabytes) => number(megabytes)),
  ];
}

async function fill({ databaseUrl, dataDir }: BenchDatabase, councils: number): Promise<void> {
  const log = openLog('warn');
  const from = databaseUrl ? { databaseUrl } : {};
  const storage = await openStorage({ dataDir, clock: systemClock, log, ...from });
  await seedCouncils(storage, councils, activitiesEach);
  for (let council = 0; council < councils; council += 1) await seatPeople(storage, council, contactsEach);
  await storage.close();
}
