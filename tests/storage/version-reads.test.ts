import { expect, test } from 'vitest';
import type { CouncilRow } from '../../src/storage/council-row.ts';
import { batched } from '../../src/storage/reading/batched.ts';
import type { CouncilVersions } from '../../src/storage/reading/council-versions.ts';
import { planReader } from '../../src/storage/reading/plan-reader.ts';

/** Lets the program hear from outside once. */
const nextTurn = () => new Promise(setImmediate);

/** A database whose reads end when the test says so. */
function slowDatabase() {
  const reads: { readonly asked: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const read = batched((asked: readonly string[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
    reads.push({ asked, end: (error) => (error ? reject(error) : resolve(asked.map((id) => `${id}!`))) });
    return promise;
  });
  return { reads, read };
}

test('who asks while a read is under way shares the next one, and never gets its answer from before', async () => {
  const { reads, read } = slowDatabase();
  const first = read('a');
  const later = [read('b'), read('c')];
  expect(reads.map(({ asked }) => asked)).toEqual([['a']]);

  reads[0]?.end();
  expect(await first).toBe('a!');
  await nextTurn();
  expect(reads.map(({ asked }) => asked)).toEqual([['a'], ['b', 'c']]);

  reads[1]?.end();
  expect(await Promise.all(later)).toEqual(['b!', 'c!']);
});

test('a read that fails is told to those who shared it, and the next ones are answered', async () => {
  const { reads, read } = slowDatabase();
  const first = read('a');
  const second = read('b');

  reads[0]?.end(new Error('The database is gone'));
  await expect(first).rejects.toThrow('gone');
  await nextTurn();

  reads[1]?.end();
  expect(await second).toBe('b!');
});

/** Versions that tell how often they were asked for. */
function countedVersions(council: CouncilRow) {
  const asked = { times: 0 };
  const count = async <Answer>(answer: Answer) => {
    asked.times += 1;
    return answer;
  };
  const versions: CouncilVersions = {
    inPlace: () => count([council]),
    ofCouncil: () => count(council.version),
    written: () => {},
  };
  return { asked, versions };
}

const row = { id: 'council:samverkan', workspaceId: 'T-ONE', channel: 'C-ONLY', version: 7, hasPlan: true };
const place = { workspace: 'T-ONE', channel: 'C-ONLY' };

test('a command that finds its council and reads its plan asks for the version once', async () => {
  const { asked, versions } = countedVersions(row);
  const seen: number[] = [];
  const snapshotAt = async (_: string, version: number) => {
    seen.push(version);
    return null;
  };
  const plans = planReader({ versions, snapshotAt, endedActivities: async () => [] });

  await plans.findCouncil(place);
  await plans.snapshot(row.id);

  expect(asked.times).toBe(1);
  expect(seen).toEqual([7]);
});

test('a plan that is read later, after something else could have come in, asks again', async () => {
  const { asked, versions } = countedVersions(row);
  const plans = planReader({ versions, snapshotAt: async () => null, endedActivities: async () => [] });

  await plans.findCouncil(place);
  await nextTurn();
  await plans.snapshot(row.id);

  expect(asked.times).toBe(2);
});
