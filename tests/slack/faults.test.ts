import { afterEach, describe, expect, test } from 'vitest';
import { type CouncilAtWork, councilAtWork } from '../support/council-at-work.ts';
import { exampleCouncil } from '../support/example-council.ts';
import { hears } from '../support/hears.ts';
import { brokenPlans, plansOf, slowPlans } from '../support/plan-readers.ts';

let council: CouncilAtWork;
afterEach(() => council.end());

const plans = () => plansOf(exampleCouncil());
describe.each(['Socket Mode', 'HTTP'] as const)('over %s', (mode) => {
  test('a database that is down is told in a sentence, with an error id that the log has too', async () => {
    council = await councilAtWork(brokenPlans(), mode);
    const outcome = await council.anna.types('/plan status viable');
    const { text } = await hears(council.anna, 'Något gick fel');
    expect(outcome.ok).toBe(true);
    const { errorId } = council.logged.at(-1) ?? {};
    expect(text).toContain(`felnummer ${errorId}`);
    expect(errorId).toMatch(/^[0-9a-f]{8}$/);
  });

  test('help needs no database', async () => {
    council = await councilAtWork(brokenPlans(), mode);
    await council.anna.types('/plan hjälp');
    await hears(council.anna, 'Så här frågar du om handlingsplanen');
  });

  test('a slow database delays the answer but not the acknowledgement', async () => {
    const slow = slowPlans(plans());
    council = await councilAtWork(slow, mode);
    const waiting = council.clock.waits(900);
    const typing = council.anna.types('/plan status viable');
    await waiting;
    council.clock.advance(900);
    expect((await typing).ok).toBe(true);
    expect(await council.anna.sees()).toEqual([]);
    slow.answer();
    await hears(council.anna, 'Klimatneutrala staden (Viable Cities): 🟡 Risk');
  });

  test('a database that never answers is given up after twenty seconds', async () => {
    council = await councilAtWork(slowPlans(plans()), mode);
    const waiting = council.clock.waits(900);
    const typing = council.anna.types('/plan');
    await waiting;
    council.clock.advance(900);
    await typing;
    council.clock.advance(20_000);
    expect((await hears(council.anna, 'Svaret dröjde för länge')).text).toMatch(/felnummer [0-9a-f]{8}/);
  });
});

test.each(['429', '500', 'drop-before', 'error'] as const)(
  'where Slack does not say who asks (%s) the answer comes in the council’s language',
  async (kind) => {
    council = await councilAtWork(plans());
    await council.fault({ method: 'users.info', kind });
    await council.bo.types('/plan status viable');
    await hears(council.bo, 'Klimatneutrala staden (Viable Cities): 🟡 Risk');
  },
);

test('where Slack is slow to say who asks, the answer waits 0.6 seconds for it', async () => {
  council = await councilAtWork(plans());
  await council.fault({ method: 'users.info', kind: 'slow', milliseconds: 60_000 });
  const waiting = council.clock.waits(600);
  const typing = council.bo.types('/plan status viable');
  await waiting;
  council.clock.advance(600);
  expect((await typing).ok).toBe(true);
  await hears(council.bo, 'Klimatneutrala staden (Viable Cities): 🟡 Risk');
});

test.each(['429', '500', 'drop-before'] as const)(
  'a late answer that Slack does not take (%s) is sent once more after a second',
  async (kind) => {
    const slow = slowPlans(plans());
    council = await councilAtWork(slow);
    const { anna, clock } = council;
    await council.fault({ method: 'response_url', kind });
    const acknowledging = clock.waits(900);
    const typing = anna.types('/plan');
    await acknowledging;
    clock.advance(900);
    await typing;
    const pausing = clock.waits(1000);
    slow.answer();
    await pausing;
    clock.advance(1000);
    await hears(anna, 'Handlingsplan för samverkan: 14 aktiviteter');
  },
);

test('a late answer that Slack never takes is in the log', async () => {
  council = await councilAtWork(plans());
  const { anna, clock } = council;
  await anna.types('/plan');
  await council.fault({ method: 'response_url', kind: '500', times: 2 });
  const pausing = clock.waits(1000);
  await anna.presses('Ansvariga');
  await pausing;
  clock.advance(1000);
  await council.slack.stop();
  expect(council.logged.map(({ error }) => String(error))).toEqual([expect.stringContaining('500')]);
});

test('a failure after a press leaves what the person was looking at', async () => {
  const slow = slowPlans(plans());
  council = await councilAtWork(slow);
  const { anna, clock } = council;
  await anna.types('/plan hjälp');
  const pressing = clock.waits(20_000);
  await anna.presses('Översikt');
  await pressing;
  clock.advance(20_000);
  await hears(anna, 'Svaret dröjde för länge');
  await hears(anna, 'Så här frågar du om handlingsplanen');
});

test.each([
  ['a button of a version that is gone', 'report'],
  ['a button whose question cannot be read', 'ask.list'],
  ['a share button whose question cannot be read', 'share'],
])('%s says so, and the message it stands in stays', async (_, action) => {
  council = await councilAtWork(plans());
  const button = {
    type: 'button',
    action_id: action,
    value: 'old',
    text: { type: 'plain_text', text: 'Tryck' },
  } as const;
  const blocks = [{ type: 'actions' as const, elements: [button] }];
  await council.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Gammalt', blocks });
  expect((await council.anna.presses('Tryck')).ok).toBe(true);
  await hears(council.anna, 'Knappen är för gammal');
  await hears(council.anna, 'Gammalt');
});
