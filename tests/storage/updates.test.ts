import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aDatabase, databaseKinds, servers, type TestDatabase } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { idOf, reportingCouncil } from '../support/reporting-council.ts';

describe.each(databaseKinds)('on the %s database', (kind) => {
  let database: TestDatabase;
  let storage: Storage;

  beforeAll(async () => {
    database = await aDatabase(kind);
    storage = await database.open();
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });

  test('several who report at once are all heard, each once', async () => {
    const council = await reportingCouncil(storage);
    const forms = ['V-1', 'V-2', 'V-3', 'V-4', 'V-1', 'V-2', 'V-3', 'V-4'];
    const sent = await Promise.all(
      forms.map((key, at) =>
        council.sends(at % 2 === 0 ? 'U-ANNA' : 'U-BO', { key, words: { text: `Från ${key}` } }),
      ),
    );
    expect(sent.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(4);
    expect(sent.filter(({ outcome }) => outcome === 'known')).toHaveLength(4);
    const texts = (await council.wind()).updates.map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Från V-1', 'Från V-2', 'Från V-3', 'Från V-4']);
  });

  test('of several who take back one update at once, one does', async () => {
    const council = await reportingCouncil(storage);
    const update = idOf(await council.sends('U-ANNA'));
    const taken = await Promise.all(
      ['U-ANNA', 'U-KARIN', 'U-ANNA'].map((user) => council.takesBack(user, update)),
    );
    expect(taken.map(({ outcome }) => outcome).sort()).toEqual(['already', 'already', 'withdrawn']);
  });

  test('of two wordings sent at once neither is lost and one stands', async () => {
    const council = await reportingCouncil(storage);
    const revises = idOf(await council.sends('U-ANNA'));
    await Promise.all(
      ['Ena ordalydelsen', 'Andra ordalydelsen'].map((text) =>
        council.sends('U-ANNA', { revises, words: { text } }),
      ),
    );
    const wind = await council.wind();
    expect(wind.updates).toHaveLength(1);
    const texts = [...wind.updates, ...wind.formerUpdates].map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Andra ordalydelsen', 'Det går enligt plan.', 'Ena ordalydelsen']);
  });

  test('an update that cannot be stored whole leaves nothing behind', async () => {
    const council = await reportingCouncil(storage);
    const before = await council.plan();
    const unknownParty = { ...aNewUpdate({ key: 'V-BAD', from: 'KTH' }) };
    const { id } = await council.wind();
    await expect(storage.updates.append(council.meant.council, id, unknownParty)).rejects.toThrow();
    expect(await storage.updates.stored(council.meant.council, 'V-BAD')).toBeNull();
    expect(await council.plan()).toEqual(before);
  });

  test('the log says what was said, reworded, raised, read and taken back, and never the words', async () => {
    const council = await reportingCouncil(storage);
    const words = { text: 'Hemliga ord.', question: { kind: 'discuss', text: 'Hemlig fråga?' } } as const;
    const first = idOf(await council.sends('U-ANNA', { words: { ...words, status: 'at_risk' } }));
    const second = idOf(
      await council.sends('U-ANNA', { revises: first, words: { ...words, status: 'stalled' } }),
    );
    await council.thanksFor('U-KARIN', second, 'Hemligt tack.');
    await council.takesBack('U-ANNA', second);

    const log = await storage.records.log(council.meant.council, { subject: null, skip: 0, take: 6 });
    expect(log.toReversed()).toMatchObject([
      {
        action: 'update-appended',
        by: { user: 'U-ANNA' },
        before: null,
        after: { update: first, status: 'at_risk' },
      },
      { action: 'question-raised', by: { user: 'U-ANNA' }, before: null, after: { kind: 'discuss' } },
      {
        action: 'contact-accepted',
        by: { user: 'U-ANNA' },
        before: { acceptance: 'asked' },
        after: { acceptance: 'accepted' },
      },
      {
        action: 'update-reworded',
        before: { update: first, status: 'at_risk' },
        after: { update: second, status: 'stalled' },
      },
      { action: 'update-acknowledged', by: { user: 'U-KARIN' }, after: { update: second, commented: true } },
      { action: 'update-withdrawn', by: { user: 'U-ANNA' }, before: { update: second, status: 'stalled' } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/hemlig/i);
  });

  test('a reworded question is logged with what it was before', async () => {
    const council = await reportingCouncil(storage);
    const asking = (kind: 'discuss' | 'decide') => ({ words: { question: { kind, text: 'Ska vi vänta?' } } });
    const revises = idOf(await council.sends('U-ANNA', asking('discuss')));
    await council.sends('U-ANNA', { revises, ...asking('decide') });
    const [newest] = await storage.records.log(council.meant.council, { subject: null, skip: 0, take: 1 });
    expect(newest).toMatchObject({
      action: 'question-raised',
      before: { kind: 'discuss' },
      after: { kind: 'decide' },
    });
  });

  test('what is stored is there again after a restart, in the same order', async () => {
    const council = await reportingCouncil(storage);
    const first = idOf(await council.sends('U-ANNA'));
    await council.sends('U-LISA', { party: 'LiU' });
    await council.sends('U-ANNA', { revises: first });
    await council.takesBack('U-BO', idOf(await council.sends('U-BO')));
    const before = await council.plan();
    await storage.close();
    storage = await database.open();
    const { plan } = (await storage.plans.snapshot(before.council.id)) ?? {};
    expect(plan).toEqual(before);
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

  test('the same form is stored by one, and both tell of the same update', async () => {
    const council = await reportingCouncil(one);
    const { id } = await council.wind();
    const update = { ...aNewUpdate({ key: 'V-FORM' }), seat: council.seatOf('LK') };
    const stored = await Promise.all(
      [one, other, one, other].map(({ updates }) => updates.append(council.meant.council, id, update)),
    );
    expect(stored.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'known', 'stored']);
    expect(new Set(stored.map((appended) => 'id' in appended && appended.id)).size).toBe(1);
  });

  test('the same request is taken on by one', async () => {
    const at = new Date('2022-11-22T09:00:00Z');
    const asked = await Promise.all(
      [one, other, one].map(({ handled }) => handled.takeOn('T-ONE', 'view', at)),
    );
    expect(asked.filter(Boolean)).toHaveLength(1);
  });
});
