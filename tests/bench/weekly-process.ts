import { planDeliveries } from '../../src/app/plan-deliveries.ts';
import type { Clock } from '../../src/app/ports.ts';
import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

/**
 * What the week's planning took in milliseconds, how long councils waited for what they wrote (several do at a time), how
 * much is owed, and memory in MB: before, after and at its peak.
 */
export type WeeklyFigures = {
  readonly looked: number;
  readonly week: number;
  readonly written: number;
  readonly idle: number;
  readonly deliveries: number;
  readonly memory: readonly [number, number, number];
};

/** Plans as the bot does, by a clock that stands on a Sunday evening and then on the Monday after. */
const sunday = new Date('2027-02-07T20:00:00Z');
const monday = new Date('2027-02-08T07:30:01Z');
const megabyte = 1_000_000;
const kibibyte = 1024;

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
let now = sunday;
const clock: Clock = { ...systemClock, now: () => now };
const log = openLog('warn');
const storage = await openStorage({
  dataDir,
  clock,
  log,
  ...(databaseUrl && { databaseUrl }),
});
let written = 0;
let deliveries = 0;
const plan = planDeliveries({
  ...storage,
  clock,
  log,
  outbox: {
    ...storage.outbox,
    async plan(council, plannings, at) {
      deliveries += plannings.flatMap(({ owed }) => owed).length;
      const begun = performance.now();
      await storage.outbox.plan(council, plannings, at);
      written += performance.now() - begun;
    },
  },
});

const before = process.memoryUsage.rss();
const looked = await took();
now = monday;
written = 0;
deliveries = 0;
const week = await took();
const idle = await took();
const peak = (process.resourceUsage().maxRSS * kibibyte) / megabyte;
const memory = [before / megabyte, process.memoryUsage.rss() / megabyte, peak] as const;
const figures: WeeklyFigures = { looked, week, written, idle, deliveries, memory };
await storage.close();
process.send?.(figures);
process.disconnect();

async function took(): Promise<number> {
  const begun = performance.now();
  await plan(clock.now());
  return performance.now() - begun;
}
