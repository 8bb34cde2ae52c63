import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilAtWork, councilAtWork } from '../support/council-at-work.ts';
import { exampleCouncil } from '../support/example-council.ts';
import { plansOf, slowPlans } from '../support/plan-readers.ts';

let council: CouncilAtWork;
afterEach(() => council.end());

/** Anna has asked, Slack has its acknowledgement, and the database has not answered yet. */
async function askedAndAcknowledged(): Promise<void> {
  const waiting = council.clock.waits(900);
  const typing = council.anna.types('/plan');
  await waiting;
  council.clock.advance(900);
  await typing;
}

describe.each(['Socket Mode', 'HTTP'] as const)('over %s', (mode) => {
  test('stopping finishes what has begun', async () => {
    const slow = slowPlans(plansOf(exampleCouncil()));
    council = await councilAtWork(slow, mode);
    await askedAndAcknowledged();
    const stopping = council.slack.stop();
    slow.answer();
    await stopping;
    expect((await council.anna.sees()).map(({ text }) => text)).toEqual([
      expect.stringContaining('14 aktiviteter'),
    ]);
  });

  test('stopping waits nine seconds and no longer', async () => {
    council = await councilAtWork(slowPlans(plansOf(exampleCouncil())), mode);
    await askedAndAcknowledged();
    const waiting = council.clock.waits(9000);
    const stopping = council.slack.stop();
    await waiting;
    council.clock.advance(9000);
    await stopping;
    expect(await council.anna.sees()).toEqual([]);
  });

  test('who watches is told whether Slack and the bot reach each other', async () => {
    council = await councilAtWork(plansOf(), mode);
    expect(await council.slack.reachable()).toBe(true);
    council.clock.advance(10_000);
    await council.fault({ method: 'auth.test', kind: '500' });
    expect(await council.slack.reachable()).toBe(false);
    council.clock.advance(10_000);
    expect(await council.slack.reachable()).toBe(true);
  });
});

test('over Socket Mode a broken connection is not reachable', async () => {
  council = await councilAtWork(plansOf());
  await council.socket('drop');
  await expect.poll(() => council.slack.reachable()).toBe(false);
});
