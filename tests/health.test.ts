import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { healthRoutes, type Probe } from '../src/health.ts';
import { aClock, type TestClock } from './support/clock.ts';

let clock: TestClock;
let needed: Record<string, Probe>;
let told: Record<string, Probe>;
let server: ReturnType<typeof createServer>;
let address: string;
const yes = async () => true;
const no = async () => false;

beforeEach(async () => {
  clock = aClock();
  needed = { database: yes, slack: yes };
  told = { deliveries: yes };
  const routes = healthRoutes(clock, { needed, told });
  server = createServer((request, response) => {
    routes.find(({ path }) => path === request.url)?.handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
});
afterEach(() => void server.close());

const asked = async (path: string) => {
  const answered = await fetch(address + path);
  return [answered.status, await answered.json()];
};

test('a bot that reaches its database and Slack is ready', async () => {
  expect(await asked('/readyz')).toEqual([
    200,
    { ready: true, database: true, slack: true, deliveries: true },
  ]);
});

test('without its database, or where Slack says no, it is not ready, and says which part fails', async () => {
  needed.database = () => Promise.reject(new Error('connect ECONNREFUSED'));
  expect(await asked('/readyz')).toEqual([
    503,
    { ready: false, database: false, slack: true, deliveries: true },
  ]);
});

test('a ledger that does not add up is told, and takes nobody who can answer out of work', async () => {
  told.deliveries = no;
  expect(await asked('/readyz')).toEqual([
    200,
    { ready: true, database: true, slack: true, deliveries: false },
  ]);
});

test('a part that is silent for two seconds does not work', async () => {
  needed.slack = () => new Promise(() => {});
  const waits = clock.waits(2_000);
  const answered = asked('/readyz');
  await waits;
  clock.advance(2_000);
  expect(await answered).toEqual([503, expect.objectContaining({ slack: false })]);
});

test('whether it lives does not depend on others', async () => {
  needed.database = no;
  expect(await asked('/healthz')).toEqual([200, { alive: true }]);
});
