import { expect, test } from 'vitest';
import { snapshotCache } from '../../src/storage/reading/snapshot-cache.ts';
import { anActivity } from '../support/activities.ts';
import { aPlan } from '../support/plans.ts';

/** Councils with so many activities each, and how often each was read. */
function councilsOf(activities: number, most?: number) {
  const reads: string[] = [];
  const stored = { version: 1 };
  const load = async (id: string) => {
    reads.push(id);
    const all = Array.from({ length: activities }, (_, number) =>
      anActivity({ name: `Aktivitet ${number}` }),
    );
    return aPlan({ activities: all, version: stored.version });
  };
  return { reads, stored, at: snapshotCache(load, most) };
}

test('many who ask for one version at once share one reading of it', async () => {
  const { reads, at } = councilsOf(3);
  const [one, other] = await Promise.all([at('a', 1), at('a', 1)]);
  expect(one).toBe(other);
  expect(reads).toEqual(['a']);
});

test('a later version replaces what is kept, and an earlier one never does', async () => {
  const { reads, stored, at } = councilsOf(3);
  await at('a', 1);
  stored.version = 2;
  expect((await at('a', 2))?.plan.version).toBe(2);
  expect((await at('a', 1))?.plan.version).toBe(2);
  expect(reads).toEqual(['a', 'a']);
});

test('a reading that found a later version than was asked for counts as that', async () => {
  const { reads, stored, at } = councilsOf(3);
  stored.version = 5;
  await at('a', 4);
  await at('a', 5);
  expect(reads).toEqual(['a']);
});

test('the council that nobody asked for the longest makes room', async () => {
  const { reads, at } = councilsOf(9, 20);
  await at('a', 1);
  await at('b', 1);
  await at('a', 1);
  await at('c', 1);
  await at('a', 1);
  expect(reads).toEqual(['a', 'b', 'c']);
  await at('b', 1);
  expect(reads).toEqual(['a', 'b', 'c', 'b']);
});

test('a council larger than the room there is is still answered', async () => {
  const { at } = councilsOf(50, 20);
  expect((await at('a', 1))?.plan.activities).toHaveLength(50);
});

test('a reading that failed is not kept', async () => {
  let isDown = true;
  const at = snapshotCache(async () => {
    if (isDown) throw new Error('The database is gone');
    return aPlan();
  });
  await expect(at('a', 1)).rejects.toThrow('gone');
  isDown = false;
  expect((await at('a', 1))?.plan.version).toBe(1);
});
