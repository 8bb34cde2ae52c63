import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { aDatabase, type ByHand, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

describe.each(databaseKinds)('what tests leave behind in the %s database', (kind) => {
  let database: TestDatabase;
  let byHand: ByHand;

  beforeEach(async () => {
    database = await aDatabase(kind);
    const storage = await database.open();
    await storePlan(storage, aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] }));
    await storage.close();
    byHand = await database.openByHand();
  });
  afterEach(async () => {
    await byHand.close();
    await database.drop();
  });

  const lines = async () => (await byHand.pool.query('SELECT FROM log_entry')).rowCount;
  const lastNumber = async () => {
    const { rows } = await byHand.pool.query('SELECT last_value, is_called FROM log_entry_ordinal_seq');
    return rows;
  };

  test('is gone, also what is only ever appended, and numbers begin at one', async () => {
    expect(await lines()).toBeGreaterThan(0);
    await emptyDatabase(byHand.pool);
    expect(await lines()).toBe(0);
    expect(await lastNumber()).toEqual([{ last_value: '1', is_called: false }]);
  });

  test('is found where it will not go', async () => {
    await byHand.pool.query('CREATE RULE kept AS ON DELETE TO workspace DO INSTEAD NOTHING');
    await byHand.pool.query('ALTER TABLE workspace ENABLE ALWAYS RULE kept');
    await expect(emptyDatabase(byHand.pool)).rejects.toThrow('A test would find rows in workspace');
  });

  test('is removed by nobody else: what is appended is guarded again, and so is what refers to other rows', async () => {
    await emptyDatabase(byHand.pool);
    await expect(byHand.pool.query('DELETE FROM log_entry')).rejects.toThrow('append-only');
    const ofNoUnit = `INSERT INTO unit_alias VALUES ('T', 'C', 'U', 'M')`;
    await expect(byHand.pool.query(ofNoUnit)).rejects.toThrow('foreign key');
  });
});
