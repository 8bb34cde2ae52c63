import { setTimeout as pause } from 'node:timers/promises';
import { nextReminder, type WeeklyFacts } from '../../src/domain/reminder-schedule.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { machineClock } from '../../src/workspace/workspace-clock.ts';
import { aDatabase } from '../support/databases.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';
import { type Chance, chance } from './chance.ts';
import { faultDirectory, listeners, storeFaultCouncil } from './fault-council.ts';
import { type Herd, startHerd } from './herd.ts';
import { slowCall } from './quick-times.ts';

/** What a run is to be: so many weeks, by this chance, on this database. */
export type FaultRun = {
  readonly rounds: number;
  readonly seed: number;
  readonly database: Storage['kind'];
};

/** How many messages were heard, never came, came twice, and wait for a person; and how often a process was killed. */
export type Tally = {
  readonly sent: number;
  readonly lost: number;
  readonly doubled: number;
  readonly parked: number;
  readonly kills: number;
};

type Scene = {
  readonly workspace: SmallWorkspace;
  readonly herd: Herd;
  readonly luck: Chance;
  readonly facts: WeeklyFacts;
  readonly clock: { ahead: number };
};

const minute = 60_000;
const day = 24 * 60 * minute;
/** Doubt must be able to settle between two moves of time: nobody can look for what has not arrived yet. */
const betweenMoves = 3_000;
/** A week of which all is said sooner is over; after this nothing more is spoiled, and what is still owed must come. */
const longestTrouble = 60_000;
const longestWeek = 300_000;
/** The longest way that a clock jumps back. */
const back = 5 * minute;

/**
 * Lets weeks pass over a council while processes are killed, Slack fails and clocks jump, and then counts what everybody
 * has heard of each week.
 */
export async function faultRun({ rounds, seed, database: kind }: FaultRun): Promise<Tally> {
  const database = await aDatabase(kind);
  const storage = await database.open();
  const facts = await storeFaultCouncil(storage);
  await storage.close();
  const clock = { ahead: 0 };
  const workspace = await smallWorkspace({
    directory: faultDirectory,
    rateLimits: false,
    clock: { ...machineClock, now: () => Date.now() + clock.ahead },
  });
  const place = { ...database.config, apiUrl: workspace.apiUrl };
  const herd = await startHerd(place, kind === 'server' ? 3 : 1, 0);
  const scene = { workspace, herd, luck: chance(seed), facts, clock };
  try {
    await ledgerReady(herd);
    for (let round = 0; round < rounds; round += 1) await oneWeek(scene);
    await workspace.people.calmDown();
    return { ...(await tallied(scene, rounds)), kills: herd.kills() };
  } finally {
    await herd.endAll();
    await workspace.close();
    await database.drop();
  }
}

/** Nothing is owed for the time before the first planning, so that must have happened. */
async function ledgerReady(herd: Herd): Promise<void> {
  await herd.ledger();
  await pause(500);
}

async function oneWeek(scene: Scene): Promise<void> {
  const now = new Date(Date.now() + scene.clock.ahead);
  // A clock that was put back may stand before the week that is over.
  const at = nextReminder(scene.facts, new Date(now.getTime() + day));
  if (at === null) throw new Error('No reminder ever comes');
  moveBy(scene, at.getTime() - now.getTime() + 1_000);
  const over = new AbortController();
  const trouble = AbortSignal.any([over.signal, AbortSignal.timeout(longestTrouble)]);
  const troubles = [killing(scene, trouble), failing(scene, trouble), jumping(scene, trouble, over.signal)];
  try {
    await settled(scene, Date.now() + longestWeek);
  } finally {
    over.abort();
    await Promise.all(troubles);
  }
}

/** The week is over when somebody has been planned for and nothing waits any more. */
async function settled({ herd }: Scene, until: number): Promise<void> {
  for (let isOver = false; !isOver; ) {
    await pause(250);
    const states = await Promise.race([herd.ledger().catch(() => []), pause(2_000, [])]);
    const [latest = ''] = states
      .map(({ occurrence }) => occurrence.split('/')[1] ?? '')
      .toSorted()
      .reverse();
    const ofWeek = states.filter(({ occurrence }) => occurrence.endsWith(latest));
    const open = states.filter(
      ({ state }) => state === 'pending' || state === 'sending' || state === 'uncertain',
    );
    isOver = ofWeek.length >= listeners.length && open.length === 0 && latest !== seenWeek.get(herd);
    if (!isOver && Date.now() > until)
      throw new Error(
        `A week never came to its end: ${latest}, ${ofWeek.length} planned, ${JSON.stringify(open)}, a start takes ${herd.startTakes()} ms`,
      );
    if (isOver) seenWeek.set(herd, latest);
  }
}

const seenWeek = new WeakMap<Herd, string>();

/**
 * The first at once, while it is sending, and then another each time one has lived for a while: on a busy machine a
 * process that is killed by the clock on the wall would never come as far as its first message.
 */
async function killing({ herd, luck }: Scene, signal: AbortSignal): Promise<void> {
  let wait = luck.between(20, 1_200);
  while (!signal.aborted) {
    await pause(wait);
    if (!signal.aborted) await herd.kill(Math.floor(luck.between(0, herd.size)));
    wait = (Math.max(1_000, herd.startTakes()) * luck.between(0.4, 2.5)) / herd.size;
  }
}

/** One call in ten or so. */
async function failing({ workspace, luck }: Scene, signal: AbortSignal): Promise<void> {
  let last = 0;
  while (!signal.aborted) {
    const { calls } = await workspace.people.calls();
    const made = Object.values(calls).reduce((sum, count) => sum + count, 0);
    if (made - last >= luck.between(4, 12)) {
      last = made;
      const kind = luck.oneOf(['429', '500', 'drop-before', 'drop-after', 'slow'] as const);
      const method = luck.oneOf(['chat.postMessage', 'chat.postMessage', 'conversations.history', '*']);
      await workspace.people.fault({ method, kind, milliseconds: slowCall, retryAfter: 1 });
    }
    await pause(20);
  }
}

/** Clocks that jump back and forward by minutes, and time that goes on; forward alone once the trouble is over. */
async function jumping(scene: Scene, trouble: AbortSignal, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await pause(betweenMoves);
    if (over.aborted) return;
    moveBy(scene, trouble.aborted ? back : scene.luck.oneOf([-back, 2 * minute, 10 * minute, 20 * minute]));
  }
}

function moveBy({ clock, herd }: Scene, milliseconds: number): void {
  clock.ahead += milliseconds;
  herd.moveTo(clock.ahead);
}

async function tallied({ workspace, herd }: Scene, rounds: number): Promise<Omit<Tally, 'kills'>> {
  const heard = await Promise.all(
    listeners.map(async ({ user, channel }) => (await workspace.people.as(user, channel).sees()).length),
  );
  const states = await herd.ledger();
  return {
    sent: heard.reduce((sum, count) => sum + count, 0),
    lost: heard.reduce((sum, count) => sum + Math.max(0, rounds - count), 0),
    doubled: heard.reduce((sum, count) => sum + Math.max(0, count - rounds), 0),
    parked: states.filter(({ state }) => state === 'parked').length,
  };
}
