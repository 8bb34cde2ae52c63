import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { cuttableWire } from '../support/cut-wire.ts';
import { aDatabase, servers, type TestDatabase } from '../support/databases.ts';
import { aPlan } from '../support/plans.ts';
import { council, storedPlan, storePlan } from '../support/stored-plans.ts';

test('a server that is not there is refused in one sentence, without the password', async () => {
  const { config, open, drop } = await aDatabase('embedded');
  const databaseUrl = 'postgres://anna:hemligt@127.0.0.1:1/plan';
  const refusal = await open({ ...config, databaseUrl }).catch((error: Error) => error.message);
  expect(refusal).toMatch(/^The database in DATABASE_URL cannot be used \(connect ECONNREFUSED.*\): check/);
  expect(refusal).not.toContain('hemligt');
  await drop();
});

describe.each(servers)('when the wire to the %s', (kind) => {
  let database: TestDatabase;
  let wire: Awaited<ReturnType<typeof cuttableWire>>;
  let storage: Storage;

  beforeAll(async () => {
    database = await aDatabase(kind);
    wire = await cuttableWire(new URL(database.config.databaseUrl ?? ''));
    storage = await database.open({ databaseUrl: wire.url });
    await storePlan(storage, aPlan({ activities: [anActivity({ name: 'Vindkraft' })] }));
  });
  afterAll(async () => {
    await storage.close();
    wire.close();
    await database.drop();
  });

  /** How long somebody who asks waits to hear that it cannot be told. */
  const wait = async () => {
    const asked = performance.now();
    await expect(storage.plans.findCouncil(council)).rejects.toThrow();
    return performance.now() - asked;
  };

  test.each(['cut', 'silence'] as const)(
    'suffers a %s, questions fail within two seconds, and are answered when it is mended',
    async (harm) => {
      wire[harm]();
      expect(await wait()).toBeLessThan(2_000);
      expect(await wait()).toBeLessThan(2_000);
      await expect(storage.ping()).rejects.toThrow();

      wire.mend();
      expect((await storedPlan(storage)).activities).toHaveLength(1);
      await storage.ping();
    },
  );
});
