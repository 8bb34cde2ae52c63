import { setTimeout as pause } from 'node:timers/promises';
import { rateTiers } from '../../src/workspace/methods/rate-tiers.ts';
import { workspaceAt } from '../support/workspace.ts';
import type { BenchDatabase } from './databases.ts';
import { fillReminders, unitsEach } from './fill-reminders.ts';
import { startHandslag } from './handslag.ts';
import { type Load, load } from './load.ts';
import { councilPlace } from './seed-councils.ts';
import { type SignedRequest, signedCommand } from './signed-request.ts';
import { signingSecret, startSlackSide } from './slack-side.ts';
import { number, percentile } from './tables.ts';

export const sendingHead = [
  'database',
  'reminders',
  'ms a message at Slack',
  'sent',
  'seconds',
  'Slack allows in',
  'of what Slack allows',
  'asked to wait',
  'p99 ms idle',
  'p99 ms meanwhile',
  'meanwhile to idle',
  'failed',
];

/** `latency`: how many milliseconds Slack takes for a message; the workspace by itself takes none. */
type Asked = { readonly reminders: number; readonly latency: number; readonly seconds: number };

/** The server starts in it and reads every plan, and `/plan status` is asked while nothing is due. */
const untilDue = { least: 30_000, each: 20 };
const second = 1_000;

/**
 * So many reminders fall due at one instant: how long until Slack's own limits have let them all through, and how quick
 * `/plan status` is the whole time while they go, and before and after.
 */
export async function remindersSent(
  database: BenchDatabase,
  { reminders, latency, seconds }: Asked,
): Promise<string[]> {
  const people = Array.from({ length: reminders }, (_, index) => `U0P${String(index).padStart(4, '0')}`);
  const slack = await startSlackSide(people);
  const slow = {
    method: 'chat.postMessage',
    kind: 'slow',
    milliseconds: latency,
    times: 2 * reminders,
  } as const;
  if (latency > 0) await workspaceAt(slack.url).fault(slow);
  const after = untilDue.least + untilDue.each * reminders + 2 * seconds * second;
  const due = await fillReminders(database, people, after);
  const handslag = await startHandslag(database, slack.environment);
  const ask = () =>
    load(handslag, { requests: questions(reminders), connections: 10, seconds, rate: 100, contains });
  for (const { path, ...request } of questions(reminders)) await fetch(`${handslag.url}${path}`, request);
  const before = await ask();
  if (Date.now() > due.getTime()) throw new Error('The reminders fell due before the server was idle.');
  await pause(due.getTime() - Date.now());
  const sending = untilSent(slack.url, due, reminders);
  const meanwhile = await loadsUntil(sending, ask);
  const { sent, took, waits } = await sending;
  const idle = [before, await ask()];
  await handslag.stop();
  await slack.close();
  return [
    database.name,
    number(reminders),
    number(latency),
    number(sent),
    number(took / second, 1),
    number(leastFor(reminders) / second, 1),
    `${number((leastFor(reminders) / took) * 100)} %`,
    number(waits),
    number(p99(idle), 2),
    number(p99(meanwhile), 2),
    number(p99(meanwhile) / p99(idle), 2),
    number([...idle, ...meanwhile].reduce((sum, { failed }) => sum + failed, 0)),
  ];
}

const contains = '(Viable Cities)';

/** A signature is good for five minutes, and sending takes longer. */
function questions(reminders: number): readonly SignedRequest[] {
  const now = Math.trunc(Date.now() / second);
  return Array.from({ length: Math.ceil(reminders / unitsEach) }, (_, council) =>
    signedCommand(signingSecret, now, { ...councilPlace(council), text: 'status Viable Cities' }),
  );
}

/** What Slack's own pace takes: three hundred at once, and so many again every minute. */
function leastFor(reminders: number): number {
  const { calls, milliseconds } = rateTiers.posting;
  return Math.floor((reminders - 1) / calls) * milliseconds;
}

/** One load after the other, until it is over. */
async function loadsUntil(over: Promise<unknown>, once: () => Promise<Load>): Promise<readonly Load[]> {
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  const loads: Load[] = [];
  while (!isOver) loads.push(await once());
  return loads;
}

function p99(loads: readonly Load[]): number {
  return percentile(
    loads.flatMap(({ latencies }) => latencies),
    0.99,
  );
}

/** How many came, in how many milliseconds since they fell due, and how often Slack said that it was too soon. */
async function untilSent(url: string, due: Date, reminders: number) {
  const workspace = workspaceAt(url);
  const patience = 2 * leastFor(reminders) + 60 * second;
  for (;;) {
    const { calls, violations } = await workspace.calls();
    const waits = violations.filter(
      ({ method, error }) => method === 'chat.postMessage' && error === 'ratelimited',
    ).length;
    const sent = (calls['chat.postMessage'] ?? 0) - waits;
    const took = Date.now() - due.getTime();
    if (sent >= reminders || took > patience) return { sent, took, waits };
    await pause(500);
  }
}
