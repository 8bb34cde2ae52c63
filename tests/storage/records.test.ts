import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { finding } from '../../src/domain/finding.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { aDatabase, type ByHand, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { storedPlan, storePlan } from '../support/stored-plans.ts';
import { aContact } from '../support/units.ts';

describe.each(databaseKinds)('what is kept for good, on the %s database', (kind) => {
  let database: TestDatabase;
  let byHand: ByHand;
  let plan: CouncilPlan;

  beforeAll(async () => {
    database = await aDatabase(kind);
    const storage = await database.open();
    plan = await rememberedYear(storage);
    await storage.close();
    byHand = await database.openByHand();
  });
  afterAll(async () => {
    await byHand.close();
    await database.drop();
  });

  const rows = async (command: string) => (await byHand.pool.query(command)).rows;

  test('everything said of an activity is kept, newest first, by whom and from which seat', () => {
    const [wind] = plan.activities;
    expect(wind?.updates).toMatchObject([
      {
        text: 'Nu går det bättre.',
        status: 'on_track',
        author: 'U-BO',
        seat: wind?.seats[0],
        nextStep: 'Bygga.',
      },
      { text: 'Vi väntar på besked.', status: 'stalled', author: 'U-ANNA', seat: wind?.seats[0] },
    ]);
  });

  test('the unit is shown with its present contact', () => {
    expect(plan.units[0]?.contact).toEqual(aContact('U-BO', { deputy: 'U-ANNA' }));
  });

  test('who held a seat before stays in the history with their time', async () => {
    const held = await rows('SELECT since, until FROM contact ORDER BY since');
    const [march, may] = [new Date('2022-03-01T09:00:00Z'), new Date('2022-05-01T09:00:00Z')];
    expect(held).toEqual([
      { since: march, until: may },
      { since: may, until: null },
    ]);
  });

  test('the log says who did what, when, and what it was before and after', async () => {
    const log = await rows(
      `SELECT action, at, user_id, before, after FROM log_entry JOIN person ON person.id = by_id ORDER BY ordinal`,
    );
    expect(log).toMatchObject([
      { action: 'plan-imported', user_id: 'U-ANNA', before: null, after: { revision: 1, changes: [{}, {}] } },
      { action: 'contact-appointed', user_id: 'U-ANNA', before: null, after: { deputy: null } },
      { action: 'update-appended', user_id: 'U-ANNA', before: null, after: { status: 'stalled' } },
      { action: 'contact-accepted', user_id: 'U-ANNA', after: { acceptance: 'accepted' } },
      {
        action: 'contact-appointed',
        user_id: 'U-ANNA',
        before: { deputy: null },
        at: new Date('2022-05-01T09:00:00Z'),
      },
      {
        action: 'update-appended',
        user_id: 'U-BO',
        before: { status: 'stalled' },
        after: { status: 'on_track' },
      },
      { action: 'contact-accepted', user_id: 'U-BO' },
    ]);
  });

  test('a Slack user is named in one place alone, so that a person can be forgotten', async () => {
    const columns = await rows(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name <> 'user_id'`,
    );
    for (const { table_name: table, column_name: column } of columns) {
      expect(await rows(`SELECT 1 FROM "${table}" WHERE "${column}"::text LIKE '%U-BO%'`)).toEqual([]);
    }
  });

  test('the document is kept whole, with what its reading found', async () => {
    expect(await rows('SELECT source_file, source_text, source_sha256 FROM plan_revision')).toEqual([
      {
        source_file: 'handlingsplan.md',
        source_text: '# Handlingsplan',
        source_sha256: 'b5ded2d28c509a0c37ee1290be4aa9087808df017cdd9d1855ea7f7430289d29',
      },
    ]);
    expect(await rows('SELECT severity, code, line, details FROM finding')).toEqual([
      { severity: 'note', code: 'title-guessed', line: 3, details: { text: 'Handlingsplan' } },
    ]);
  });
});

/** A plan in March, a contact who says that it stands still, and in May a new one who says that it goes on. */
async function rememberedYear(storage: Storage): Promise<CouncilPlan> {
  const document = aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] });
  const findings = [finding('title-guessed', 3, { text: 'Handlingsplan' })];
  const { council, units, activities } = await storePlan(storage, document, {
    findings,
    clock: aClock('2022-03-01T09:00:00Z'),
  });
  const [unit, activity] = [units[0]?.id ?? '', activities[0]?.id ?? ''];
  const said = { seat: { party: 'LK', unit } };

  const march = new Date('2022-03-01T09:00:00Z');
  await givenSeat(storage, council.id, { unit, user: 'U-ANNA', by: 'U-ANNA', at: march });
  const still = { ...aNewUpdate({ status: 'stalled', text: 'Vi väntar på besked.' }), ...said, at: march };
  await storage.updates.append(council.id, activity, still);
  const may = new Date('2022-05-01T09:00:00Z');
  await givenSeat(storage, council.id, { unit, user: 'U-BO', deputy: 'U-ANNA', by: 'U-ANNA', at: may });
  const onwards = {
    ...aNewUpdate({ author: 'U-BO', text: 'Nu går det bättre.', nextStep: 'Bygga.' }),
    ...said,
    at: may,
  };
  await storage.updates.append(council.id, activity, onwards);
  return storedPlan(storage);
}
