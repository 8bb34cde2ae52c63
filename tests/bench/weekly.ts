import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { BenchDatabase } from './databases.ts';
import { startHandslag } from './handslag.ts';
import { load } from './load.ts';
import { seatPeople } from './seat-people.ts';
import { councilPlace, seedCouncils } from './seed-councils.ts';
import { signedCommand } from './signed-request.ts';
import { signingSecret } from './slack-side.ts';
import { number } from './tables.ts';
import type { WeeklyFigures } from './weekly-process.ts';

export const weeklyHead = [
  'database',
  'councils',
  'activities',
  'first look s',
  'week planned ms',
  'waits for writing ms',
  'nothing due ms',
  'deliveries',
  'MB before',
  'MB after',
  'MB at peak',
  'p99 ms at start',
  'p99 ms after',
  'failed',
];

const program = fileURLToPath(new URL('weekly-process.ts', import.meta.url));
const activitiesEach = 100;
const contactsEach = ['U0BENCH', 'U0OTHER'];

type Measured = {
  readonly councils: number;
  readonly slack: Readonly<Record<string, string>>;
  readonly seconds: number;
};

/**
 * Monday half past eight in so many councils of a hundred activities and two contacts each, in a process of its own:
 * reading every plan once, and then what the week's planning takes to compute and to write down. After that the whole
 * bot is started: how quick `/plan status` is while every plan is read, and once it has been.
 */
export async function weeklyPlan(
  database: BenchDatabase,
  { councils, slack, seconds }: Measured,
): Promise<string[]> {
  await fill(database, councils);
  const child = fork(program, [database.dataDir, database.databaseUrl ?? ''], {
    execArgv: ['--liftoff-only', '--disable-warning=ExperimentalWarning'],
  });
  const [figures]: WeeklyFigures[] = await once(child, 'message');
  await once(child, 'exit');
  if (figures === undefined) throw new Error('The process told nothing.');
  const { looked, week, written, idle, deliveries, memory } = figures;
  const handslag = await startHandslag(database, slack);
  const ask = () => load(handslag, { requests: [question()], connections: 10, seconds, rate: 100, contains });
  const starting = await ask();
  await pause(lookedFor * looked);
  const after = await ask();
  await handslag.stop();
  return [
    database.name,
    number(councils),
    number(councils * activitiesEach),
    number(looked / 1000, 1),
    number(week),
    number(written),
    number(idle, 1),
    number(deliveries),
    ...memory.map((megabytes) => number(megabytes)),
    number(starting.p99, 2),
    number(after.p99, 2),
    number(starting.failed + after.failed),
  ];
}

/** The bot looks at every council and then audits each: that is over after so many times what the first look took. */
const lookedFor = 3;
const contains = '(Viable Cities)';

function question() {
  const now = Math.trunc(Date.now() / 1000);
  return signedCommand(signingSecret, now, { ...councilPlace(0), text: 'status Viable Cities' });
}

async function fill({ databaseUrl, dataDir }: BenchDatabase, councils: number): Promise<void> {
  const log = openLog('warn');
  const from = databaseUrl ? { databaseUrl } : {};
  const storage = await openStorage({ dataDir, clock: systemClock, log, ...from });
  await seedCouncils(storage, councils, activitiesEach);
  for (let council = 0; council < councils; council += 1) await seatPeople(storage, council, contactsEach);
  await storage.close();
}
