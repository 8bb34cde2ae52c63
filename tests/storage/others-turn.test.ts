import { expect, test } from 'vitest';
import { aDatabase } from '../support/databases.ts';

/** As many as reading some plans takes. */
const questions = 200;
/** So many are answered in a row. */
const inARow = 20;

test('while the embedded database answers one question after the other, everybody else gets a turn every now and then', async () => {
  const database = await aDatabase('embedded');
  const { pool, close } = await database.openByHand();
  await pool.query('SELECT 1');
  let turns = 0;
  const others = () => {
    turns += 1;
    waiting = setImmediate(others);
  };
  let waiting = setImmediate(others);
  for (let asked = 0; asked < questions; asked += 1) await pool.query('SELECT 1');
  clearImmediate(waiting);
  await close();
  await database.drop();

  expect(turns).toBeGreaterThanOrEqual(questions / inARow - 1);
});
