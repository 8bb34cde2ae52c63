import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDatabase } from './databases.ts';
import { fill, startHandslag } from './handslag.ts';
import { number } from './tables.ts';

export const idleHead = ['database', 'seconds', 'processor ms', 'of a core'];

const second = 1_000;
/** What follows from starting is over by then: the first look, and the first audit. */
const settling = 15 * second;
const watched = 60 * second;

/** The bot of one council with nothing to say and nobody who asks: what it costs that it looks every five seconds. */
export async function idling(
  database: BenchDatabase,
  slack: Readonly<Record<string, string>>,
): Promise<string[]> {
  await fill(database, { councils: 1, activities: 100 });
  const handslag = await startHandslag(database, slack);
  await pause(settling);
  const [before, begun] = [await handslag.cpu(), performance.now()];
  await pause(watched);
  const [used, took] = [(await handslag.cpu()) - before, performance.now() - begun];
  await handslag.stop();
  return [database.name, number(took / second), number(used), `${number((used / took) * 100, 2)} %`];
}
