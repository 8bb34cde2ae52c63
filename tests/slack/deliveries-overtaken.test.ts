import { afterEach, describe, expect, test } from 'vitest';
import { frozenWhile, latePost } from '../support/couriers.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DeliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aDueReminder, takesOver } from '../support/due-reminder.ts';

let work: DeliveriesAtWork;
afterEach(() => work.end());

const reminder = 'The council is waiting for an update from you.';
const laterAnother = () => takesOver(work);
/** It takes that long until nobody is in doubt any more. */
const laterAllAreCertain = async () => {
  await laterAnother();
  await laterAnother();
};

/** On a Monday at half past eight one reminder to Bo is due. */
async function oneReminder(says: Parameters<typeof aDueReminder>[0]) {
  work = await aDueReminder(says);
  return { heard: async () => (await work.bo.sees()).map(({ text }) => text) };
}

describe.each(databaseKinds)('on the %s database a reminder is heard once', (database) => {
  test('where one is frozen between its last look and its post, and wakes when another has sent', async () => {
    const { heard } = await oneReminder({ database });
    const bot = work.aProcess('frozen', frozenWhile(laterAnother));
    await bot.turn();
    work.clock.advance(1_000);
    await bot.turn();
    expect(await heard()).toEqual([reminder]);
  });

  test('where Slack carries a post out long after it was given up for lost and sent again', async () => {
    const { heard } = await oneReminder({ database });
    const late = latePost();
    await work.aProcess('gives up', late.around).turn();
    await laterAnother();
    await late.arrives();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test.each([
    ['Slack refuses at first to take its copy away again', { method: 'chat.delete', kind: '500' }],
    ['it never hears what became of its post', { method: 'chat.postMessage', kind: 'drop-after' }],
  ] as const)('where one is frozen until all are certain, and %s', async (_, fault) => {
    const { heard } = await oneReminder({ database });
    const meanwhile = async () => {
      await laterAllAreCertain();
      await work.fault(fault);
    };
    await work.aProcess('frozen', frozenWhile(meanwhile)).turn();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test('where Slack carries a post out late, and whoever looked for it meanwhile was too slow to send it again', async () => {
    const { heard } = await oneReminder({ database });
    const late = latePost();
    await work.aProcess('gives up', late.around).turn();
    work.clock.advance(90_000);
    await work.aProcess('slow', undefined, 55_000).send();
    await late.arrives();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect((await work.calls()).calls['chat.postMessage']).toBe(1);
  });
});
