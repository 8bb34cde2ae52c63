import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRefusal } from '../../src/start-refusal.ts';
import { compareClocks } from '../../src/storage/server/compare-clocks.ts';
import { aClock } from '../support/clock.ts';
import { aDatabase, type ByHand, databaseKinds, servers, type TestDatabase } from '../support/databases.ts';

/** A clock that stands a few seconds before or after this machine's. */
const off = (seconds: number) => aClock(new Date(Date.now() + seconds * 1_000).toISOString());

describe.each(databaseKinds)('the time of the %s database', (kind) => {
  let database: TestDatabase;
  let held: ByHand;
  beforeAll(async () => {
    database = await aDatabase(kind);
    held = await database.openByHand();
  });
  afterAll(async () => {
    await held.close();
    await database.drop();
  });

  test.each([0, -2, 2])('may differ by %i seconds', async (seconds) => {
    await expect(compareClocks(held.pool, off(seconds))).resolves.toBeUndefined();
  });

  test.each([-60, 60])('is refused at %i seconds, in one sentence with the way out', async (seconds) => {
    const error = await compareClocks(held.pool, off(seconds)).catch((refusal: unknown) => refusal);
    expect(startRefusal(error, 'sv')).toMatch(
      /^Klockan på den här datorn skiljer sig (59|60|61) sekunder från databasens\. Låt båda .*NTP/,
    );
  });
});

describe.each(servers)('a bot that starts with the %s', (kind) => {
  test('is refused where its own clock is an hour off, and not where time is only pretended', async () => {
    const database = await aDatabase(kind);
    const clock = off(3_600);
    await expect(database.open({ clock, isTimeReal: true })).rejects.toThrow('differ by');
    const storage = await database.open({ clock });
    await storage.close();
    await database.drop();
  });
});
