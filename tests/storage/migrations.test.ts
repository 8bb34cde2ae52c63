import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations } from '../../src/storage/migrations/apply-migrations.ts';
import { type Migration, readMigrations } from '../../src/storage/migrations/read-migrations.ts';
import { aDatabase, type ByHand, databaseKinds, servers, type TestDatabase } from '../support/databases.ts';
import { prismaEngine } from '../support/prisma-engine.ts';

const migrations = await readMigrations();
const names = migrations.map(({ name }) => name);

describe.each(databaseKinds)('on an empty %s database', (kind) => {
  let database: TestDatabase;
  let byHand: ByHand;

  beforeEach(async () => {
    database = await aDatabase(kind);
    byHand = await database.openByHand();
  });
  afterEach(async () => {
    await byHand.close();
    await database.drop();
  });

  const query = async (text: string) => (await byHand.pool.query(text)).rows;
  const aMigration = (script: string): Migration => ({ name: '29990101000000_next', script, checksum: 'x' });

  test("after our migrations Prisma's own engine finds nothing to do and nothing to say", async () => {
    expect(await applyMigrations(byHand.pool, migrations)).toEqual(names);

    const engine = await prismaEngine(byHand.pool);
    expect(await engine.apply()).toEqual([]);
    expect(await engine.diagnose()).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
  });

  test("after Prisma's own engine we find nothing to do", async () => {
    const engine = await prismaEngine(byHand.pool);
    expect(await engine.apply()).toEqual(names);
    expect(await applyMigrations(byHand.pool, migrations)).toEqual([]);
  });

  test('a migration that fails leaves nothing of itself or of those before it in the same start', async () => {
    const broken = aMigration('CREATE TABLE half (id text); SELECT nonsense');
    await expect(applyMigrations(byHand.pool, [...migrations, broken])).rejects.toThrow(
      'The migration 29990101000000_next failed and nothing of it was kept',
    );
    expect(await query(`SELECT to_regclass('half') AS half, to_regclass('council') AS council`)).toEqual([
      { half: null, council: null },
    ]);
    expect(await applyMigrations(byHand.pool, migrations)).toEqual(names);
  });

  test('a database that a newer version has used is refused', async () => {
    await applyMigrations(byHand.pool, [...migrations, aMigration('SELECT 1')]);
    await expect(applyMigrations(byHand.pool, migrations)).rejects.toThrow(
      'has been used by a newer version of Handslag (it has the migration 29990101000000_next)',
    );
  });

  test('a migration that another tool began and did not finish is not passed over', async () => {
    await applyMigrations(byHand.pool, migrations);
    await query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(applyMigrations(byHand.pool, migrations)).rejects.toThrow('was begun and not finished');
  });
});

describe.each(servers)('of several processes that start at once on one empty %s', (kind) => {
  test('one migrates and the others find it done', async () => {
    const database = await aDatabase(kind);
    const storages = await Promise.all(Array.from({ length: 4 }, () => database.open()));

    const byHand = await database.openByHand();
    const { rows } = await byHand.pool.query('SELECT migration_name FROM _prisma_migrations ORDER BY 1');
    expect(rows.map(({ migration_name }) => migration_name)).toEqual(names);

    await Promise.all([...storages, byHand].map((each) => each.close()));
    await database.drop();
  });
});
