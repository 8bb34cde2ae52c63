import { parseArgs } from 'node:util';
import { databaseKinds } from '../support/databases.ts';
import { faultRun } from './fault-run.ts';

/** `npm run test:faults [-- --rounds N --seed S]`: prints what was heard and its seed; fails where anything was lost or doubled. */
const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 10);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

for (const database of databaseKinds) {
  const { sent, lost, doubled, parked, kills } = await faultRun({ rounds, seed, database });
  process.stdout.write(
    `${database}: sent ${sent}, lost ${lost}, doubled ${doubled}, parked ${parked} (seed ${seed}, ${rounds} rounds, ${kills} kills)\n`,
  );
  if (lost + doubled > 0) process.exitCode = 1;
}
