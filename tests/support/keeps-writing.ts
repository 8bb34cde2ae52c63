import { openStorage } from '../../src/storage/open-storage.ts';
import { anActivity } from './activities.ts';
import { aClock } from './clock.ts';
import { aNewUpdate } from './new-updates.ts';
import { aPlan } from './plans.ts';
import { quietLog } from './quiet-log.ts';
import { storePlan } from './stored-plans.ts';

/** A process that appends one update after another, tells of each once it is committed, and goes on until it is killed. */
const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const storage = await openStorage({
  dataDir,
  ...(databaseUrl && { databaseUrl }),
  clock: aClock(),
  log: quietLog,
});
const { council, activities } = await storePlan(
  storage,
  aPlan({ activities: [anActivity({ name: 'Vindkraft' })] }),
);

for (let number = 1; ; number += 1) {
  await storage.updates.append(
    council.id,
    activities[0]?.id ?? '',
    aNewUpdate({ text: `${number}`, question: { kind: 'discuss', text: `${number}` } }),
  );
  process.send?.(number);
}
