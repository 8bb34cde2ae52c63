import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { aDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

const kind = 'weekly-post';
const second = 1_000;
const at = (seconds: number) => new Date(Date.parse('2026-11-23T07:30:00Z') + seconds * second);

describe.each(databaseKinds)('of what is due on the %s database', (databaseKind) => {
  let database: TestDatabase;
  let storage: Storage;

  /** Each channel is owed a message so many seconds after half past eight. */
  const owes = async (due: Readonly<Record<string, number>>) => {
    const { council } = await storePlan(storage, aPlan({ activities: [anActivity({ name: 'Skolor' })] }));
    const owed = Object.entries(due).map(([channel, seconds]) => ({
      kind,
      occurrence: 'weekly-post/2026-W48',
      to: { kind: 'channel', channel } as const,
      subject: {},
      dueAt: at(seconds),
      expiresAt: at(3_600),
    }));
    await storage.outbox.plan(council.id, [{ kind, seen: null, owed }], at(0));
  };
  const claims = async (seconds: number, resting: readonly string[] = []) => {
    const claiming = { owner: 'test', lease: second, kinds: [kind], resting };
    const claimed = await storage.outbox.claim(at(seconds), claiming);
    return claimed && [claimed.to?.kind === 'channel' ? claimed.to.channel : null, claimed.mustLook];
  };

  beforeEach(async () => {
    database = await aDatabase(databaseKind);
    storage = await database.open();
  });
  afterEach(async () => {
    await storage.close();
    await database.drop();
  });

  test('what has waited longest goes first, whether it is new or looked for', async () => {
    await owes({ 'C-LOST': 0, 'C-EARLY': 10, 'C-LATE': 60, 'C-TOMORROW': 86_400 });
    expect(await claims(0)).toEqual(['C-LOST', false]);
    await storage.outbox.doubtLapsed(at(2), 20 * second);

    const all = [await claims(100), await claims(100), await claims(100), await claims(100)];
    expect(all).toEqual([['C-EARLY', false], ['C-LOST', true], ['C-LATE', false], null]);
  });

  test('a channel that is left in peace does not keep the others waiting', async () => {
    await owes({ 'C-BUSY': 0, 'C-FREE': 1 });
    expect(await claims(10, ['C-BUSY'])).toEqual(['C-FREE', false]);
    expect(await claims(10, ['C-BUSY'])).toBeNull();
    expect(await claims(10)).toEqual(['C-BUSY', false]);
  });

  test('many who look at a time take one each', async () => {
    await owes({ 'C-ONE': 0, 'C-TWO': 0, 'C-THREE': 0 });
    const taken = await Promise.all(Array.from({ length: 6 }, () => claims(10)));
    expect(taken.flatMap((one) => one?.[0] ?? []).sort()).toEqual(['C-ONE', 'C-THREE', 'C-TWO']);
  });
});
