import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { aDatabase, databaseKinds, servers, type TestDatabase } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { storedPlan, storePlan } from '../support/stored-plans.ts';

const wind = aPlan({ activities: [anActivity({ name: 'Vindkraft' })] });

describe.each(databaseKinds)('on the %s database', (kind) => {
  let database: TestDatabase;
  let storage: Storage;

  beforeAll(async () => {
    database = await aDatabase(kind);
    storage = await database.open();
    await storePlan(storage, wind, { place: { workspace: 'T-ONE', channel: 'C-ONLY' } });
    await storePlan(storage, wind, { place: { workspace: 'T-TWO', channel: 'C-FIRST' } });
    await storePlan(storage, wind, { place: { workspace: 'T-TWO', channel: 'C-SECOND' } });
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });

  test('a command belongs to the council of the channel it is typed in', async () => {
    expect(await storage.plans.findCouncil({ workspace: 'T-TWO', channel: 'C-SECOND' })).toMatchObject({
      channel: 'C-SECOND',
    });
  });

  test('elsewhere it belongs to the only council of the workspace', async () => {
    expect(await storage.plans.findCouncil({ workspace: 'T-ONE', channel: 'D-TALK' })).toMatchObject({
      channel: 'C-ONLY',
    });
  });

  test('where there are several, all of them are there to choose from', async () => {
    const found = await storage.plans.findCouncil({ workspace: 'T-TWO', channel: 'D-TALK' });
    expect(found).toMatchObject([{ channel: 'C-FIRST' }, { channel: 'C-SECOND' }]);
  });

  test('a workspace without a council has none, also where another has the same channel', async () => {
    expect(await storage.plans.findCouncil({ workspace: 'T-NEW', channel: 'C-ONLY' })).toEqual([]);
    expect(await storage.plans.councilIn({ workspace: 'T-ONE', channel: 'C-FIRST' })).toBeNull();
  });

  test.each(['', 'no such council', "'; DROP TABLE council; --"])(
    'the id “%s” names no council',
    async (id) => {
      expect(await storage.plans.snapshot(id)).toBeNull();
      expect(await storage.plans.endedActivities(id)).toEqual([]);
    },
  );

  test('an update shows in the very next answer, and an earlier answer stays as it was', async () => {
    const place = { workspace: 'T-ONE', channel: 'C-ONLY' };
    const before = await storedPlan(storage, place);
    await storage.updates.append(before.council.id, before.activities[0]?.id ?? '', aNewUpdate());
    const after = await storedPlan(storage, place);

    expect(after.activities[0]?.updates).toHaveLength(1);
    expect(before.activities[0]?.updates).toEqual([]);
    expect(after.version).toBe(before.version + 1);
  });

  test('until somebody writes, everybody is answered from the same snapshot', async () => {
    const found = await storage.plans.councilIn({ workspace: 'T-TWO', channel: 'C-FIRST' });
    const read = () => storage.plans.snapshot(found?.id ?? '');
    const [one, other] = await Promise.all([read(), read()]);
    expect(one).toBe(other);
    expect(await read()).toBe(one);
  });

  test('what is stored is there again after a restart', async () => {
    const place = { workspace: 'T-TWO', channel: 'C-FIRST' };
    const before = await storedPlan(storage, place);
    await storage.close();
    storage = await database.open();
    expect(await storedPlan(storage, place)).toEqual(before);
  });
});

describe.each(servers)('of two processes on one %s', (kind) => {
  let database: TestDatabase;
  let one: Storage;
  let other: Storage;

  beforeAll(async () => {
    database = await aDatabase(kind);
    [one, other] = await Promise.all([database.open(), database.open()]);
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await database.drop();
  });

  test('each answers with what the other wrote, from the first question on', async () => {
    const place = { workspace: 'T-ONE', channel: 'C-ONLY' };
    expect(await other.plans.findCouncil(place)).toEqual([]);
    const { council, activities } = await storePlan(one, wind, { place });

    for (const { updates } of [one, other, one]) {
      await updates.append(council.id, activities[0]?.id ?? '', aNewUpdate());
      expect(await storedPlan(other, place)).toEqual(await storedPlan(one, place));
    }
    expect((await storedPlan(other, place)).activities[0]?.updates).toHaveLength(3);
  });
});
