import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/storage/embedded/backups.ts';
import { dataFolders } from '../../src/storage/embedded/data-folders.ts';
import { restoreBackup } from '../../src/storage/restore.ts';
import { anActivity } from '../support/activities.ts';
import { aDatabase, servers, type TestDatabase } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { storedPlan, storePlan } from '../support/stored-plans.ts';

const wind = aPlan({ activities: [anActivity({ name: 'Vindkraft' })] });
let database: TestDatabase;

beforeEach(async () => {
  database = await aDatabase('embedded');
});
afterEach(() => database.drop());

const backups = () => readdirSync(join(database.config.dataDir, 'backups')).sort();

test('what was backed up comes back, and what it replaces is kept aside', async () => {
  const storage = await database.open();
  const { council, activities } = await storePlan(storage, wind);
  const backup = await storage.backup();
  const then = await storedPlan(storage);
  await storage.updates.append(council.id, activities[0]?.id ?? '', aNewUpdate());
  const later = await storedPlan(storage);
  await storage.close();

  const { from, kept } = await restoreBackup(database.config, backup);

  expect(from).toBe(backup);
  expect(kept && existsSync(kept)).toBe(true);
  const restored = await database.open();
  expect(await storedPlan(restored)).toEqual(then);
  await restored.close();

  expect((await restoreBackup(database.config)).from).not.toBe(backup);
  const again = await database.open();
  expect(await storedPlan(again)).toEqual(later);
  await again.close();
});

test('closing makes a backup when something was written, and none when nothing was', async () => {
  const storage = await database.open();
  await storePlan(storage, wind);
  await storage.close();
  expect(backups()).toHaveLength(1);

  const idle = await database.open();
  await storedPlan(idle);
  await idle.close();
  expect(backups()).toHaveLength(1);
});

test('the backups of the last fourteen times are kept, the older ones go', async () => {
  const folders = dataFolders(database.config.dataDir);
  mkdirSync(folders.database);
  for (let day = 1; day <= 16; day += 1) {
    await writeBackup(folders, { at: new Date(Date.UTC(2022, 10, day)), transaction: '742' });
  }
  expect(backups()).toHaveLength(14);
  expect(backups()[0]).toMatch(/^2022-11-03T/);
});

test('nothing is restored while a process has the database open', async () => {
  const storage = await database.open();
  await expect(restoreBackup(database.config, await storage.backup())).rejects.toThrow(
    'already open in process',
  );
  expect(await storage.plans.findCouncil({ workspace: 'T', channel: 'C' })).toEqual([]);
  await storage.close();
});

test('a file that is no backup, or none at all, leaves the database as it was', async () => {
  const storage = await database.open();
  const before = await storePlan(storage, wind);
  await storage.close();
  const text = join(database.config.dataDir, 'plan.md');
  writeFileSync(text, '# Handlingsplan');

  await expect(restoreBackup(database.config, text)).rejects.toThrow('is not a backup');
  await expect(restoreBackup(database.config, `${text}.gone`)).rejects.toThrow('is not a backup');

  const after = await database.open();
  expect(await storedPlan(after)).toEqual(before);
  await after.close();
});

test('where there is no backup yet, one sentence says so', async () => {
  await expect(restoreBackup(database.config)).rejects.toThrow('There is no backup in');
});

test('a database whose files are damaged is told with the way back', async () => {
  const storage = await database.open();
  await storePlan(storage, wind);
  await storage.close();
  writeFileSync(join(database.config.dataDir, 'database', 'global', 'pg_control'), 'damaged');

  await expect(database.open()).rejects.toThrow('put back the newest backup');

  await restoreBackup(database.config);
  const restored = await database.open();
  expect((await storedPlan(restored)).activities).toHaveLength(1);
  await restored.close();
});

describe.each(servers)('on a %s', (kind) => {
  test('backing up and restoring are refused with the name of the tool that does it', async () => {
    const onServer = await aDatabase(kind);
    const storage = await onServer.open();
    await expect(storage.backup()).rejects.toThrow('pg_dump');
    await expect(restoreBackup(onServer.config)).rejects.toThrow('pg_dump');
    await storage.close();
    await onServer.drop();
  });
});
