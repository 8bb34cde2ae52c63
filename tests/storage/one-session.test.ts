import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PrismaClient, prismaOver } from '../../src/storage/prisma-over.ts';
import { aDatabase, type ByHand, databaseKinds, type TestDatabase } from '../support/databases.ts';

describe.each(databaseKinds)('transactions at the same time, on the %s database', (kind) => {
  let database: TestDatabase;
  let byHand: ByHand;
  let prisma: PrismaClient;

  beforeAll(async () => {
    database = await aDatabase(kind);
    await (await database.open()).close();
    byHand = await database.openByHand();
    prisma = prismaOver(byHand.pool);
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await byHand.close();
    await database.drop();
  });

  const workspaces = async () =>
    (await prisma.workspace.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);

  test('of forty, twenty that fail leave nothing and twenty that end well leave all', async () => {
    const write = (number: number) =>
      prisma.$transaction(async (transaction) => {
        await transaction.workspace.create({ data: { id: `T-${number}-FIRST` } });
        await transaction.workspace.findMany();
        if (number % 2 === 1) throw new Error('Changed my mind');
        await transaction.workspace.create({ data: { id: `T-${number}-SECOND` } });
      });
    const ended = await Promise.allSettled(Array.from({ length: 40 }, (_, number) => write(number)));

    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    const even = Array.from({ length: 20 }, (_, half) => [`T-${half * 2}-FIRST`, `T-${half * 2}-SECOND`]);
    expect(await workspaces()).toEqual(even.flat().sort());
  });

  test('a refused command between two others spoils neither', async () => {
    const before = await workspaces();
    const [, refused] = await Promise.allSettled([
      prisma.workspace.create({ data: { id: 'T-BEFORE' } }),
      byHand.pool.query('SELECT nonsense'),
      prisma.workspace.create({ data: { id: 'T-AFTER' } }),
    ]);
    expect(refused?.status).toBe('rejected');
    expect(await workspaces()).toEqual([...before, 'T-AFTER', 'T-BEFORE'].sort());
  });

  test('a connection given up in the middle of a transaction leaves nothing of it to the next', async () => {
    const before = await workspaces();
    const connection = await byHand.pool.connect();
    await connection.query('BEGIN');
    await connection.query(`INSERT INTO workspace VALUES ('T-GIVEN-UP')`);
    await connection.query(`SET search_path TO pg_catalog`);
    connection.release(true);

    expect(await workspaces()).toEqual(before);
  });

  test('a text of five million characters comes back as it went in', async () => {
    const text = 'å'.repeat(5_000_000);
    const { rows } = await byHand.pool.query('SELECT $1::text AS text', [text]);
    expect(rows[0].text === text).toBe(true);
  });
});
