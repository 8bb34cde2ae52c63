import { expect, test } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { aLentDatabase } from '../support/lent-database.ts';
import { aPlan } from '../support/plans.ts';
import { council, storePlan } from '../support/stored-plans.ts';

const plan = aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] });

/** Somebody borrows a database, writes a plan into it and gives it back; what they wrote, and what they held. */
const somebodyBefore = async () => {
  const database = await aLentDatabase();
  const storage = await database.open();
  const wrote = await storePlan(storage, plan);
  await storage.close();
  await database.drop();
  return { folder: database.folder, database, storage, wrote };
};
const aBorrower = async () => {
  const database = await aLentDatabase();
  const storage = await database.open();
  const end = async () => {
    await storage.close();
    await database.drop();
  };
  return { database, storage, end };
};
const log = (storage: Storage, id: string) => storage.records.log(id, { subject: null, skip: 0, take: 10 });

test('who borrows a database after somebody else finds nothing of theirs in it', async () => {
  const before = await somebodyBefore();
  const { database, storage, end } = await aBorrower();
  expect(database.folder).toBe(before.folder);
  expect(await storage.plans.councilIn(council)).toBeNull();
  expect(await storage.plans.snapshot(before.wrote.council.id)).toBeNull();
  expect(await log(storage, before.wrote.council.id)).toEqual([]);
  const theirs = await storePlan(storage, plan);
  expect([theirs.version, theirs.revision]).toEqual([before.wrote.version, before.wrote.revision]);
  expect(theirs.council.id).not.toBe(before.wrote.council.id);
  await end();
});

test('who has given a database back reaches it no more, whatever they left running', async () => {
  const before = await somebodyBefore();
  const { database, storage, end } = await aBorrower();
  expect(database.folder).toBe(before.folder);
  await expect(before.storage.ping()).rejects.toThrow();
  await expect(storePlan(before.storage, plan)).rejects.toThrow();
  await expect(before.database.open()).rejects.toThrow('given back');
  await expect(before.database.drop()).rejects.toThrow('given back');
  expect(await storage.plans.councilIn(council)).toBeNull();
  await end();
});

test('what somebody is still writing is finished before the next borrower has the database', async () => {
  const { database, storage } = await aBorrower();
  const writing = storePlan(storage, plan).catch(() => 'cut off');
  await storage.close();
  await database.drop();
  const next = await aBorrower();
  await writing;
  expect(next.database.folder).toBe(database.folder);
  expect(await next.storage.plans.councilIn(council)).toBeNull();
  await next.end();
});

test('two who borrow at the same time have two databases', async () => {
  const one = await aBorrower();
  const other = await aBorrower();
  expect(other.database.folder).not.toBe(one.database.folder);
  await storePlan(one.storage, plan);
  expect(await other.storage.plans.councilIn(council)).toBeNull();
  await one.end();
  await other.end();
});

test('a database that somebody still has open is lent to nobody else', async () => {
  const open = await aBorrower();
  await expect(open.database.drop()).rejects.toThrow('still open');
  const next = await aBorrower();
  expect(next.database.folder).not.toBe(open.database.folder);
  await next.end();
  await open.end();
});
