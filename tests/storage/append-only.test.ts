import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { anActivity } from '../support/activities.ts';
import { aDatabase, type ByHand, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { aPlan } from '../support/plans.ts';
import { council, storePlan } from '../support/stored-plans.ts';

const appended = [
  'plan_revision',
  'decided_party',
  'decided_area',
  'decided_activity',
  'decided_seat',
  'milestone',
  'finding',
  'activity_update',
  'update_withdrawal',
  'acknowledgement',
  'raised_question',
  'log_entry',
];

describe.each(databaseKinds)('by hand, on the %s database', (kind) => {
  let database: TestDatabase;
  let byHand: ByHand;

  beforeAll(async () => {
    database = await aDatabase(kind);
    const storage = await database.open();
    const date = { text: '2022', from: '2022-01-01', to: '2022-12-31', precision: 'year' } as const;
    const document = aPlan({
      activities: [anActivity({ name: 'Vindkraft', milestones: [date], seats: ['LK Miljö'] })],
    });
    const findings = [finding('title-missing', null, {})];
    const plan = await storePlan(storage, document, { findings });
    const said = aNewUpdate({ question: { kind: 'discuss', text: 'Ska vi vänta?' } });
    const appended = await storage.updates.append(plan.council.id, plan.activities[0]?.id ?? '', said);
    const update = 'id' in appended ? appended.id : '';
    const done = { by: 'U-ANNA', at: said.at };
    await storage.updates.acknowledge(plan.council.id, update, { ...done, comment: null });
    await storage.updates.withdraw(plan.council.id, update, done);
    await storePlan(storage, document, { place: { ...council, channel: 'C-OTHER' } });
    await storage.close();
    byHand = await database.openByHand();
  });
  afterAll(async () => {
    await byHand.close();
    await database.drop();
  });

  const rows = async (command: string) => (await byHand.pool.query(command)).rows;

  test.each(appended)('no row of %s can be changed or removed', async (table) => {
    const [{ count }] = await rows(`SELECT count(*)::int FROM ${table}`);
    expect(count).toBeGreaterThan(0);
    const refusal = new RegExp(`${table} is append-only`);
    await expect(rows(`UPDATE ${table} SET council_id = council_id`)).rejects.toThrow(refusal);
    await expect(rows(`DELETE FROM ${table}`)).rejects.toThrow(refusal);
    await expect(rows(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
  });

  test('every table carries its workspace and council, and none without a reason', async () => {
    const without = await rows(`
      SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
      EXCEPT SELECT table_name FROM information_schema.columns WHERE column_name = 'council_id' ORDER BY 1`);
    expect(without.map((row) => row.table_name)).toEqual([
      '_prisma_migrations',
      'council',
      'greeting',
      'handled_request',
      'workspace',
    ]);
  });

  test('no row can point into another council', async () => {
    const strangers = `
      INSERT INTO unit_alias (workspace_id, council_id, unit_id, name)
      SELECT workspace_id, council_id, (SELECT id FROM unit WHERE council_id <> here.council_id), 'Miljön' FROM unit AS here`;
    await expect(rows(strangers)).rejects.toThrow(/foreign key/);
  });

  test.each([
    [
      'a status that is none',
      `INSERT INTO activity_update SELECT workspace_id, council_id, 'x', 1, activity_id, party_id, unit_id, author_id, at, 'fine', text FROM activity_update`,
    ],
    ['a day that is none', `UPDATE contact SET away_from = '1 mars', away_to = '2 mars'`],
    [
      'an interval that ends before it begins',
      `UPDATE contact SET away_from = '2022-03-02', away_to = '2022-03-01'`,
    ],
    [
      'two holders of one seat',
      `INSERT INTO contact SELECT workspace_id, council_id, id || '2', unit_id, person_id, NULL, NULL, NULL, since FROM contact`,
    ],
  ])('the database refuses %s', async (_, command) => {
    const appoint = `
      INSERT INTO contact (workspace_id, council_id, id, unit_id, person_id, since)
      SELECT workspace_id, council_id, id, id, (SELECT id FROM person WHERE council_id = unit.council_id LIMIT 1), now() FROM unit
      ON CONFLICT DO NOTHING`;
    await rows(appoint);
    await expect(rows(command)).rejects.toThrow(/violates/);
  });
});
