import { expect, test } from 'vitest';
import { aDatabase } from '../support/databases.ts';

test('while the embedded database answers one question after the other, everybody else gets a turn in between', async () => {
  const database = await aDatabase('embedded');
  const byHand = await database.openByHand();
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 0);
  const until = performance.now() + 100;
  while (performance.now() < until) await byHand.pool.query('SELECT 1');
  clearInterval(others);
  await byHand.close();
  await database.drop();

  expect(turns).toBeGreaterThan(1);
});
