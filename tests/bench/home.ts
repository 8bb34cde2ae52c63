import { setTimeout as pause } from 'node:timers/promises';
import { type Call, countingSlack } from './counting-slack.ts';
import type { BenchDatabase } from './databases.ts';
import { fillHeld } from './fill-held.ts';
import { startHandslag } from './handslag.ts';
import { signedEvent } from './signed-request.ts';
import { signingSecret } from './slack-side.ts';
import { number, percentile } from './tables.ts';

export const homeHead = ['database', 'activities', 'openings', 'p50 ms', 'p99 ms', 'kB sent', 'failed'];

const openings = 200;
const warmUp = 20;
const patience = 2_000;
// The bot has yet to note what Slack answered; nobody opens Home again sooner.
const between = 20;

/**
 * Somebody who holds every seat and coordinates opens App Home again and again: from the event until the whole view has
 * arrived at Slack. Each opening says that it shows something else, so that each is published.
 */
export async function homeOpened(database: BenchDatabase, activities: number): Promise<string[]> {
  await fillHeld(database, activities);
  const slack = await countingSlack();
  const handslag = await startHandslag(database, slack.environment);
  const times: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < warmUp + openings; turn += 1) {
    const published = slack.next('views.publish');
    const begun = performance.now();
    await open(handslag.url, turn);
    const call = await Promise.race([published, pause(patience).then((): Call | null => null)]);
    await pause(between);
    if (call === null || turn < warmUp) continue;
    times.push(call.at - begun);
    bytes = (call.fields.get('view') ?? '').length;
  }
  await handslag.stop();
  slack.close();
  return [
    database.name,
    number(activities),
    number(openings),
    number(percentile(times, 0.5), 2),
    number(percentile(times, 0.99), 2),
    number(bytes / 1000, 1),
    number(openings - times.length),
  ];
}

async function open(url: string, turn: number): Promise<void> {
  const opened = { type: 'app_home_opened', user: 'U0BENCH', channel: 'D0BENCH', tab: 'home' };
  const event = { ...opened, event_ts: String(turn), view: { hash: `other ${turn}` } };
  const { path, ...request } = signedEvent(signingSecret, Math.trunc(Date.now() / 1000), event);
  const response = await fetch(`${url}${path}`, request);
  if (!response.ok) throw new Error(`The event was answered ${response.status}.`);
}
