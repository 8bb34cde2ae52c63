import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { storedPlan } from '../support/stored-plans.ts';

const writer = new URL('../support/keeps-writing.ts', import.meta.url);

describe.each(databaseKinds)('on the %s database', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await aDatabase(kind);
  });
  afterAll(() => database.drop());

  /** Lets a process write until it has told of so many updates, and kills it while it writes the next. */
  const killAfter = async (updates: number): Promise<number> => {
    const { dataDir, databaseUrl = '' } = database.config;
    const child = fork(writer, [dataDir, databaseUrl], { execArgv: ['--liftoff-only'] });
    let told = 0;
    child.on('message', (number) => {
      told = Number(number);
      if (told === updates) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    return told;
  };

  test('a process that is killed while it writes loses nothing that it had told of, and leaves nothing by half', async () => {
    const told = await killAfter(25);

    const storage = await database.open();
    const [wind] = (await storedPlan(storage)).activities;
    const kept = wind?.updates.map(({ text }) => Number(text)) ?? [];
    const asked = wind?.questions.map(({ text }) => Number(text));
    await storage.close();

    expect(kept.length - told).toBeOneOf([0, 1]);
    expect(kept).toEqual(Array.from(kept, (_, index) => kept.length - index));
    expect(asked?.toSorted((one, other) => other - one)).toEqual(kept);
  });
});
