import { setTimeout as pause } from 'node:timers/promises';
import { rateTiers } from '../../src/workspace/methods/rate-tiers.ts';
import { workspaceAt } from '../support/workspace.ts';
import type { BenchDatabase } from './databases.ts';
import { fillReminders, unitsEach } from './fill-reminders.ts';
import { startHandslag } from './handslag.ts';
import { load } from './load.ts';
import { councilPlace } from './seed-councils.ts';
import { signedCommand } from './signed-request.ts';
import { signingSecret, startSlackSide } from './slack-side.ts';
import { number } from './tables.ts';

export const sendingHead = [
  'database',
  'reminders',
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

/** A tenth of five thousand: Slack takes three hundred a minute, and nobody waits for a quarter of an hour. */
const reminders = 500;
const people = Array.from({ length: reminders }, (_, index) => `U0P${String(index).padStart(4, '0')}`);
/** The server starts in it, and `/plan status` is asked while nothing is due. */
const untilDue = 18_000;
const patience = 120_000;
const second = 1_000;

/**
 * Five hundred reminders fall due at one instant: how long until Slack's own limits have let them all through, and how
 * quick `/plan status` is before that and while they go.
 */
export async function remindersSent(database: BenchDatabase, seconds: number): Promise<string[]> {
  const slack = await startSlackSide(people);
  const due = await fillReminders(database, people, untilDue);
  const handslag = await startHandslag(database, slack.environment);
  const asked = { requests: questions(), connections: 10, seconds, rate: 100, contains: '(Viable Cities)' };
  for (const { path, ...request } of asked.requests) await fetch(`${handslag.url}${path}`, request);
  const idle = await load(handslag, asked);
  if (Date.now() > due.getTime()) throw new Error('The reminders fell due before the server was idle.');
  await pause(due.getTime() - Date.now());
  const [meanwhile, { sent, took, waits }] = await Promise.all([
    load(handslag, asked),
    untilSent(slack.url, due),
  ]);
  await handslag.stop();
  await slack.close();
  const { calls, milliseconds } = rateTiers.posting;
  const least = Math.floor((reminders - 1) / calls) * milliseconds;
  return [
    database.name,
    number(reminders),
    number(sent),
    number(took / second, 1),
    number(least / second, 1),
    `${number((least / took) * 100)} %`,
    number(waits),
    number(idle.p99, 2),
    number(meanwhile.p99, 2),
    number(meanwhile.p99 / idle.p99, 2),
    number(idle.failed + meanwhile.failed),
  ];
}

function questions() {
  const now = Math.trunc(Date.now() / second);
  return Array.from({ length: Math.ceil(reminders / unitsEach) }, (_, council) =>
    signedCommand(signingSecret, now, { ...councilPlace(council), text: 'status Viable Cities' }),
  );
}

/** How many came, in how many milliseconds since they fell due, and how often Slack said that it was too soon. */
async function untilSent(url: string, due: Date) {
  const workspace = workspaceAt(url);
  for (;;) {
    const { calls, violations } = await workspace.calls();
    const waits = violations.filter(
      ({ method, error }) => method === 'chat.postMessage' && error === 'ratelimited',
    ).length;
    const sent = (calls['chat.postMessage'] ?? 0) - waits;
    const took = Date.now() - due.getTime();
    if (sent >= reminders || took > patience) return { sent, took, waits };
    await pause(200);
  }
}
