import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryFacts } from '../../src/app/delivery-facts.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { machineClock } from '../../src/workspace/workspace-clock.ts';
import { aDatabase } from '../support/databases.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';
import { type Chance, chance } from './chance.ts';
import { faultDirectory, storeFaultCouncil } from './fault-council.ts';
import { type MessageKey, nextMoment, owedAt } from './fault-owed.ts';
import { faultTally, type Tally } from './fault-tally.ts';
import { type Herd, type LedgerState, startHerd } from './herd.ts';
import { slowCall } from './quick-times.ts';

/** What a run is to be: so many moments at which something is said, by this chance, on this database. */
export type FaultRun = {
  readonly rounds: number;
  readonly seed: number;
  readonly database: Storage['kind'];
};

/** What was heard and what was owed, and how often a process was killed. */
export type FaultOutcome = Tally & { readonly owed: number; readonly kills: number };

type Scene = {
  readonly workspace: SmallWorkspace;
  readonly herd: Herd;
  readonly luck: Chance;
  readonly facts: DeliveryFacts;
  readonly clock: { ahead: number };
};

const minute = 60_000;
/** Doubt must be able to settle between two moves of time: nobody can look for what has not arrived yet. */
const betweenMoves = 3_000;
/** A round of which all is said sooner is over; after this nothing more is spoiled, and what is still owed must come. */
const longestTrouble = 60_000;
const longestRound = 300_000;
/** The longest way that a clock jumps back. */
const back = 5 * minute;

/**
 * Takes a council from one moment at which something is to be said to the next: the week's reminders, what is asked
 * before a meeting, its agendas with their threads. Meanwhile processes are killed, Slack fails and clocks jump. In the
 * end what everybody has heard is counted.
 */
export async function faultRun({ rounds, seed, database: kind }: FaultRun): Promise<FaultOutcome> {
  const database = await aDatabase(kind);
  const storage = await database.open();
  const facts = await storeFaultCouncil(storage, new Date());
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
    const owed = await allRounds(scene, rounds);
    await workspace.people.calmDown();
    await herd.endAll();
    const tally = await faultTally(workspace, database, owed);
    return { ...tally, owed: owed.length, kills: herd.kills() };
  } finally {
    await herd.endAll();
    await workspace.close();
    await database.drop();
  }
}

/** Nothing is owed for the time before the first planning, so that must have happened. */
async function ledgerReady(herd: Herd): Promise<void> {
  while ((await ledgerOf(herd)) === null) await pause(100);
  await pause(500);
}

/** `null` where the process that is asked was killed meanwhile or is too busy; it is asked again. */
function ledgerOf(herd: Herd): Promise<readonly LedgerState[] | null> {
  return herd.ledger().catch(() => null);
}

/** One moment after the other; what was owed at all of them. */
async function allRounds(scene: Scene, rounds: number): Promise<readonly MessageKey[]> {
  const owed: MessageKey[] = [];
  let moment = new Date(Date.now() + scene.clock.ahead);
  for (let round = 0; round < rounds; round += 1) {
    moment = nextMoment(scene.facts, moment);
    const owedNow = owedAt(scene.facts, moment);
    owed.push(...owedNow);
    await oneRound(scene, moment, owedNow);
  }
  return owed;
}

async function oneRound(scene: Scene, moment: Date, owed: readonly MessageKey[]): Promise<void> {
  const now = Date.now() + scene.clock.ahead;
  // A clock that has jumped ahead may stand behind it already.
  moveBy(scene, Math.max(0, moment.getTime() - now + 1_000));
  const over = new AbortController();
  const trouble = AbortSignal.any([over.signal, AbortSignal.timeout(longestTrouble)]);
  const troubles = [killing(scene, trouble), failing(scene, trouble), jumping(scene, trouble, over.signal)];
  try {
    await settled(scene, owed, Date.now() + longestRound);
  } finally {
    over.abort();
    await Promise.all(troubles);
  }
}

/** It is over when everything that was owed is in the ledger and nothing waits any more. */
async function settled({ herd }: Scene, owed: readonly MessageKey[], until: number): Promise<void> {
  for (;;) {
    await pause(250);
    const lines = (await ledgerOf(herd)) ?? [];
    const written = new Set(lines.map(({ key }) => key));
    const unwritten = owed.filter((key) => !written.has(key));
    const open = lines.filter(({ state }) => ['pending', 'sending', 'uncertain'].includes(state));
    if (unwritten.length === 0 && open.length === 0) return;
    if (Date.now() > until)
      throw new Error(
        `A round never came to its end: ${JSON.stringify({ unwritten, open })}, a start takes ${herd.startTakes()} ms`,
      );
  }
}

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

const spoiledMethods = [
  'chat.postMessage',
  'chat.postMessage',
  'chat.update',
  'conversations.history',
  'conversations.replies',
  '*',
] as const;

/** One call in ten or so. */
async function failing({ workspace, luck }: Scene, signal: AbortSignal): Promise<void> {
  let last = 0;
  while (!signal.aborted) {
    const { calls } = await workspace.people.calls();
    const made = Object.values(calls).reduce((sum, count) => sum + count, 0);
    if (made - last >= luck.between(4, 12)) {
      last = made;
      const kind = luck.oneOf(['429', '500', 'drop-before', 'drop-after', 'slow'] as const);
      const method = luck.oneOf(spoiledMethods);
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
