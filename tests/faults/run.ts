import { parseArgs } from 'node:util';
import { databaseKinds } from '../support/databases.ts';
import { faultRun } from './fault-run.ts';

/**
 * `npm run test:faults [-- --rounds N --seed S --database embedded|server]`: prints what was heard and its seed; fails
 * where anything was lost or doubled.
 */
const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { rounds: text, seed: text, database: text } });
const rounds = Number(values.rounds ?? 10);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

const wanted = databaseKinds.filter((kind) => kind === (values.database ?? kind));
if (wanted.length === 0)
  throw new Error(`There is no database ${values.database} here; a server is named by TEST_DATABASE_URL`);

for (const database of wanted) {
  const begun = performance.now();
  const { sent, lost, doubled, parked, kills, details } = await faultRun({ rounds, seed, database });
  const pace = ((rounds * 60_000) / (performance.now() - begun)).toFixed(1);
  process.stdout.write(
    `${database}: sent ${sent}, lost ${lost}, doubled ${doubled}, parked ${parked} (seed ${seed}, ${rounds} rounds, ${kills} kills, ${pace} rounds a minute)\n`,
  );
  for (const detail of details) process.stderr.write(`${detail}\n`);
  if (lost + doubled > 0) process.exitCode = 1;
}
