import { randomUUID } from 'node:crypto';
import { agendaGround, agendaOf } from '../../src/app/meeting-agenda.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { agendaMessage } from '../../src/slack/blocks/agenda-message.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import type { BenchDatabase } from './databases.ts';
import { fillHeld } from './fill-held.ts';
import { councilPlace } from './seed-councils.ts';
import { number, percentile } from './tables.ts';

export const agendaHead = [
  'database',
  'activities',
  'read ms',
  'compute ms',
  'word ms',
  'keep ms',
  'messages',
];

const rounds = 20;

/**
 * The agenda of a meeting that lasts a whole day: reading what it follows from,
 * computing it, wording it for Slack, and keeping it as it stands; the middle of twenty each.
 */
export async function agendas(database: BenchDatabase, activities: number): Promise<string[]> {
  await fillHeld(database, activities);
  const { databaseUrl, dataDir, name } = database;
  const log = openLog('warn');
  const storage = await openStorage({
    dataDir,
    clock: systemClock,
    log,
    ...(databaseUrl && { databaseUrl }),
  });
  const council = await storage.plans.councilIn(councilPlace(0));
  const figures = await measured(storage, council?.id ?? '').finally(() => storage.close());
  return [name, number(activities), ...figures];
}

async function measured(storage: Storage, council: string): Promise<string[]> {
  const times: Record<'read' | 'compute' | 'word' | 'keep', number[]> = {
    read: [],
    compute: [],
    word: [],
    keep: [],
  };
  let messages = 0;
  for (let round = 0; round < rounds; round += 1) {
    const meeting = await planned(storage, council);
    const ground = await timed(times.read, () => agendaGround(storage, council));
    if (ground === null) throw new Error('The council has no plan.');
    const { agenda } = await timed(times.compute, async () => agendaOf(ground, meeting));
    const reader = { words: wordsFor('sv'), council: ground.snapshot.plan.council, today: meeting.day };
    const { replies } = await timed(times.word, async () => agendaMessage(agenda, 'final', reader));
    const decision = { by: null, at: new Date(), basedOn: ground.snapshot.plan.version };
    await timed(times.keep, () => storage.agendas.freeze(council, agenda, decision));
    messages = 1 + replies.length;
  }
  const { read, compute, word, keep } = times;
  const middles = [read, compute, word, keep].map((own) => number(percentile(own, 0.5), 2));
  return [...middles, number(messages)];
}

/** A new meeting on the same day, since an agenda is kept once. */
async function planned(storage: Storage, council: string): Promise<Meeting> {
  const people = await storage.seats.people({ council });
  const decision = { by: null, at: new Date(), basedOn: people?.council.version ?? 0 };
  const plan = { day: '2027-03-16', time: '09:00', minutes: 480, place: randomUUID(), link: null };
  const stored = await storage.meetings.plan(council, { plans: [plan], rule: null }, decision);
  const [meeting] = stored === 'overtaken' ? [] : stored;
  if (meeting === undefined) throw new Error('The meeting was not stored.');
  return meeting;
}

async function timed<Value>(times: number[], work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  const value = await work();
  times.push(performance.now() - begun);
  return value;
}
