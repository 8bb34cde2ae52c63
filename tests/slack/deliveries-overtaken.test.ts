import { afterEach, describe, expect, test } from 'vitest';
import type { Courier } from '../../src/app/delivery-courier.ts';
import { databaseKinds } from '../support/databases.ts';
import type { DeliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aDueReminder, takesOver } from '../support/due-reminder.ts';

let work: DeliveriesAtWork;
afterEach(() => work.end());

const reminder = 'The council is waiting for an update from you.';
const laterAnother = () => takesOver(work);

/** On a Monday at half past eight one reminder to Bo is due. */
async function oneReminder(says: Parameters<typeof aDueReminder>[0]) {
  work = await aDueReminder(says);
  return { heard: async () => (await work.bo.sees()).map(({ text }) => text) };
}

describe.each(databaseKinds)('on the %s database a reminder is heard once', (database) => {
  test('where one is frozen between its last look and its post, and wakes when another has sent', async () => {
    const { heard } = await oneReminder({ database });
    const frozen = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        await laterAnother();
        return courier.post(posting);
      },
    });
    const bot = work.aProcess('frozen', frozen);
    await bot.turn();
    work.clock.advance(1_000);
    await bot.turn();
    expect(await heard()).toEqual([reminder]);
  });

  test('where Slack carries a post out long after it was given up for lost and sent again', async () => {
    const { heard } = await oneReminder({ database });
    let arrives = async () => {};
    const givesUp = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        arrives = async () => void (await courier.post(posting));
        return { kind: 'unknown', error: 'timeout' } as const;
      },
    });
    await work.aProcess('gives up', givesUp).turn();
    await laterAnother();
    await arrives();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test('where one is frozen, and Slack refuses at first to let it take its own copy away again', async () => {
    const { heard } = await oneReminder({ database });
    const frozen = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        await laterAnother();
        await laterAnother();
        await work.fault({ method: 'chat.delete', kind: '500' });
        return courier.post(posting);
      },
    });
    await work.aProcess('frozen', frozen).turn();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test('where one is frozen, wakes when another has sent, and never hears what became of its post', async () => {
    const { heard } = await oneReminder({ database });
    const frozen = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        await laterAnother();
        await laterAnother();
        await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
        return courier.post(posting);
      },
    });
    await work.aProcess('frozen', frozen).turn();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect(await work.ledger()).toEqual([['reminder', 'sent', null]]);
  });

  test('where Slack carries a post out late, and whoever looked for it meanwhile was too slow to send it again', async () => {
    const { heard } = await oneReminder({ database });
    let arrives = async () => {};
    const givesUp = (courier: Courier) => ({
      ...courier,
      post: async (posting: Parameters<Courier['post']>[0]) => {
        arrives = async () => void (await courier.post(posting));
        return { kind: 'unknown', error: 'timeout' } as const;
      },
    });
    await work.aProcess('gives up', givesUp).turn();
    work.clock.advance(90_000);
    await work.aProcess('slow', undefined, 55_000).send();
    await arrives();
    await laterAnother();
    expect(await heard()).toEqual([reminder]);
    expect((await work.calls()).calls['chat.postMessage']).toBe(1);
  });
});
