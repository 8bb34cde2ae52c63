import { expect, test } from 'vitest';
import { planDeliveries } from '../../src/app/plan-deliveries.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { anActivity } from '../support/activities.ts';
import { aClock } from '../support/clock.ts';
import { outboxInMemory } from '../support/outbox-in-memory.ts';
import { aPlan } from '../support/plans.ts';
import { quietLog } from '../support/quiet-log.ts';

const monday0830 = 11.5 * 60 * 60 * 1000;

/** A council that the bot has looked at on a Sunday evening, with a database that fails from then on where a test says so. */
async function lookedAt() {
  const clock = aClock('2026-11-22T20:00:00Z');
  const decided = aPlan({ activities: [anActivity({ name: 'Vindkraft' })] });
  const database = { isBroken: false, snapshot: takeSnapshot(decided) };
  const read = async <Value>(value: Value): Promise<Value> => {
    if (database.isBroken) throw new Error('The database does not answer');
    return value;
  };
  const { id } = decided.council;
  const { outbox } = outboxInMemory({ id, version: () => database.snapshot.plan.version });
  const plan = planDeliveries({
    clock,
    log: quietLog,
    outbox,
    plans: { snapshot: async () => database.snapshot },
    meetings: { meetings: () => read([]) },
    reminders: { wishes: () => read([]) },
    agendas: {
      records: () => read({ held: [], choices: new Map(), added: [] }),
      freeze: async () => 'stored',
    },
  });
  await plan(clock.now());
  clock.advance(monday0830);
  return { database, outbox, decided, plan: () => plan(clock.now()) };
}

test('what has been read of a council holds until it changes: Monday is planned without reading it again', async () => {
  const { database, outbox, plan } = await lookedAt();
  database.isBroken = true;
  await plan();
  expect(await outbox.nextAt()).toEqual(new Date('2026-11-23T07:30:00Z'));
});

test('a council that has changed is read anew before Monday is planned', async () => {
  const { database, outbox, decided, plan } = await lookedAt();
  database.snapshot = takeSnapshot({ ...decided, version: decided.version + 1 });
  database.isBroken = true;
  expect(await plan()).toEqual({ next: null, isWhole: false });
  database.isBroken = false;
  expect(await plan()).toMatchObject({ isWhole: true });
  expect(await outbox.nextAt()).toEqual(new Date('2026-11-23T07:30:00Z'));
});
