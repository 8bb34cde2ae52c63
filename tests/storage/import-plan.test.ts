import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPlan } from '../../src/app/import-plan.ts';
import { finding } from '../../src/domain/finding.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { aDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { council, storedPlan, storePlan } from '../support/stored-plans.ts';

describe.each(databaseKinds)('on the %s database', (kind) => {
  let database: TestDatabase;
  let storage: Storage;
  let channels = 0;
  const newCouncil = () => ({ ...council, channel: `C-${++channels}` });

  beforeAll(async () => {
    database = await aDatabase(kind);
    storage = await database.open();
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });

  test('a plan that is read in is stored with every word and in its order', async () => {
    const date = { text: 'Hösten 2022', from: '2022-07-01', to: '2022-12-31', precision: 'season' } as const;
    const written = aPlan({
      crossCuttingGoals: [5, 17],
      document: { ...aPlan().document, diarienummer: 'KS 2021-402', keywords: 'samverkan; "plan"' },
      activities: [
        anActivity({ name: 'Vindkraft', start: date, milestones: [date], goals: [7, 13] }),
        anActivity({ name: 'Läxhjälp', start: { text: 'Snart.', from: null, to: null, precision: null } }),
        anActivity({ name: 'Cykelbanor', area: 'Hållbar stad', seats: ['LiU Fysik', 'LK', 'LK Trafik'] }),
        anActivity({ name: 'Återbruk', reporting: reportingAt('Våren 2023', '2023-01-01', '2023-06-30') }),
        anActivity({ name: '<!channel> & \\ 😀', task: null, reporting: { kind: 'unknown', text: null } }),
      ],
    });

    const stored = await storePlan(storage, written, { place: newCouncil() });

    expect(asDecided(stored)).toEqual(asDecided(written));
    expect(stored).toMatchObject({ version: 1, revision: 1, importedOn: '2022-11-22' });
  });

  test('one unit named by several activities is one unit, and one name in two parties is two', async () => {
    const plan = aPlan({
      activities: [
        anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU Miljö'] }),
        anActivity({ name: 'Läxhjälp', seats: ['LK Miljö'] }),
      ],
    });

    const { units, activities } = await storePlan(storage, plan, { place: newCouncil() });

    expect(units.map(({ party, name }) => `${party} ${name}`).sort()).toEqual(['LK Miljö', 'LiU Miljö']);
    expect(activities[1]?.seats).toEqual([activities[0]?.seats[0]]);
  });

  test('reading in again keeps activities, their updates and the units they belong to', async () => {
    const place = newCouncil();
    const first = await storePlan(
      storage,
      aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] }),
      { place },
    );
    const [wind] = first.activities;
    await storage.updates.append(
      first.council.id,
      wind?.id ?? '',
      aNewUpdate({ text: 'Tillståndet är klart.' }),
    );

    const again = await storePlan(
      storage,
      aPlan({
        activities: [
          anActivity({ name: 'Läxhjälp' }),
          anActivity({ name: 'Vindkraft', seats: ['LK Miljö'], situation: 'Byggs.' }),
        ],
      }),
      { place },
    );

    const kept = again.activities[1];
    expect(kept).toMatchObject({ id: wind?.id, situation: 'Byggs.', seats: wind?.seats, area: wind?.area });
    expect(kept?.updates.map(({ text }) => text)).toEqual(['Tillståndet är klart.']);
    expect(again).toMatchObject({ version: 3, revision: 2, plan: first.plan });
    expect(again.earlierRevisions).toEqual([{ revision: 1, on: first.importedOn }]);
  });

  test('an activity that leaves the document is ended with its updates, and gets them back when it returns', async () => {
    const place = newCouncil();
    const both = aPlan({ activities: [anActivity({ name: 'Vindkraft' }), anActivity({ name: 'Läxhjälp' })] });
    const first = await storePlan(storage, both, { place });
    const wind = first.activities[0];
    await storage.updates.append(first.council.id, wind?.id ?? '', aNewUpdate({ text: 'Vi pausar.' }));

    const without = await storePlan(storage, aPlan({ activities: [anActivity({ name: 'Läxhjälp' })] }), {
      place,
    });
    expect(without.activities.map(({ name }) => name)).toEqual(['Läxhjälp']);
    expect(await storage.plans.endedActivities(first.council.id)).toEqual([
      { id: wind?.id, name: 'Vindkraft' },
    ]);

    const returned = await storePlan(storage, both, { place });
    expect(returned.activities[0]).toMatchObject({ id: wind?.id, updates: [{ text: 'Vi pausar.' }] });
    expect(await storage.plans.endedActivities(first.council.id)).toEqual([]);
  });

  test('of two who read in the first plan of a council at once, one is told and nothing is doubled', async () => {
    const place = newCouncil();
    const decided = asDecided(aPlan({ activities: [anActivity({ name: 'Vindkraft' })] }));
    const request = {
      place,
      reading: { decided, findings: [] },
      source: { file: 'a.md', text: '' },
      by: null,
    };
    const deps = { ...storage, clock: aClock() };

    const outcomes = await Promise.all([importPlan(deps, request), importPlan(deps, request)]);

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['first', 'unchanged']);
    expect(await storedPlan(storage, place)).toMatchObject({ version: 1, revision: 1 });
  });

  test('an import decided before somebody else wrote is a conflict and stores nothing', async () => {
    const place = newCouncil();
    const plan = aPlan({ activities: [anActivity({ name: 'Vindkraft' })] });
    const before = await storePlan(storage, plan, { place });
    await storage.updates.append(before.council.id, before.activities[0]?.id ?? '', aNewUpdate());
    const late = {
      place,
      decided: asDecided(plan),
      revision: {
        areas: [{ continues: null, activities: [{ continues: null, seats: [] }] }],
        ended: [],
        changes: [],
      },
      findings: [finding('title-missing', null, {})],
      source: { file: 'a.md', text: '' },
      by: null,
      at: new Date(),
    };

    expect(await storage.writer.saveImport({ ...late, basedOn: before.version })).toBe('conflict');
    expect(await storage.writer.saveImport({ ...late, basedOn: null })).toBe('conflict');
    expect(await storedPlan(storage, place)).toMatchObject({ version: 2, revision: 1 });
  });

  test('an import that fails half way leaves nothing behind', async () => {
    const place = newCouncil();
    const decided = asDecided(aPlan({ activities: [anActivity({ name: 'Vindkraft' })] }));
    const stranger = { party: 'LK', unit: { continues: 'no such unit' } };
    const areas = [{ continues: null, activities: [{ continues: null, seats: [stranger] }] }];
    const broken = {
      place,
      decided,
      revision: { areas, ended: [], changes: [] },
      findings: [],
      source: { file: 'a.md', text: '' },
      by: null,
      at: new Date(),
      basedOn: null,
    };

    await expect(storage.writer.saveImport(broken)).rejects.toThrow();

    expect(await storage.plans.councilIn(place)).toBeNull();
  });
});
