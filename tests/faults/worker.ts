import type { Clock } from '../../src/app/ports.ts';
import { deliveryKey } from '../../src/domain/delivery.ts';
import { startDeliveries } from '../../src/scheduler/start-deliveries.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { deliveryClient } from '../../src/slack/delivery-client.ts';
import { slackCourier } from '../../src/slack/delivery-courier.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { quietLog } from '../support/quiet-log.ts';
import { smallApp } from '../support/small-workspace.ts';
import { quickTimes } from './quick-times.ts';

/** One process of the bot as far as deliveries go. It is told the time, and tells how far the ledger is when asked. */
const [apiUrl = '', dataDir = '', databaseUrl, startsAhead = '0'] = process.argv.slice(2);
let ahead = Number(startsAhead);
/** The ledger is long after two hundred weeks, and is read often. */
const recent = 10 * 24 * 60 * 60 * 1000;

/** The parent moves time, and nobody is asleep for long here. */
const clock: Clock = {
  now: () => new Date(Date.now() + ahead),
  after: (milliseconds) => systemClock.after(Math.min(milliseconds, 100)),
};
const log = quietLog;

const storage = await openStorage({ dataDir, ...(databaseUrl && { databaseUrl }), clock, log });
const client = deliveryClient(log, { botToken: smallApp.botToken, apiUrl, timeout: quickTimes.call });
startDeliveries({
  ...storage,
  clock,
  log,
  courier: slackCourier({ ...storage, clock, log }, client),
  times: quickTimes,
});

process.on('message', (said: { readonly ahead: number } | 'ledger') => {
  if (said === 'ledger') void tellLedger();
  else ahead = said.ahead;
});
// A worker whose parent is gone must not go on.
process.on('disconnect', () => process.exit(0));
setInterval(() => {}, 60_000);
process.send?.('ready');

async function tellLedger(): Promise<void> {
  const [council] = await storage.outbox.councils();
  const since = new Date(clock.now().getTime() - recent);
  const lines = council ? await storage.ledger.lines(council.id, since) : [];
  if (process.connected)
    process.send?.({
      states: lines.map(({ occurrence, to, state }) => ({ key: deliveryKey(occurrence, to), state })),
    });
}
