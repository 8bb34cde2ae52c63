import { afterEach, expect, test } from 'vitest';
import { type CouncilAtWork, councilAtWork } from '../support/council-at-work.ts';
import { aCouncil } from '../support/councils.ts';
import { exampleCouncil } from '../support/example-council.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { plansOf } from '../support/plan-readers.ts';

const here = aCouncil({ id: 'council:1', workspace: 'T0TEST', channel: 'C0COUNCIL' });
const there = aCouncil({ id: 'council:2', workspace: 'T0TEST', channel: 'C0SECRET' });
const elsewhere = aCouncil({ id: 'council:3', workspace: 'T0OTHER', channel: 'C0COUNCIL' });

let council: CouncilAtWork;
afterEach(() => council.end());

test('where there is no council yet, the command that reads a plan in stands ready to be copied', async () => {
  council = await councilAtWork(plansOf());
  await council.anna.types('/plan status');
  const { text } = await hears(council.anna, 'Här finns inget samverkansråd');
  expect(text).toContain('npm run plan -- import FIL --workspace T0TEST --channel C0COUNCIL');
});

test('alone with the bot, one is sent to the council’s channel for that command', async () => {
  council = await councilAtWork(plansOf());
  const direct = council.as('U0ANNA', 'D0ANNA');
  await direct.types('/plan');
  expect((await hears(direct, 'Här finns inget samverkansråd')).text).not.toContain('npm');
});

test('a council without a plan says so', async () => {
  const plans = plansOf(exampleCouncil({ council: here }));
  council = await councilAtWork({ ...plans, snapshot: async () => null });
  await council.bo.types('/plan');
  await hears(council.bo, 'The council has no action plan yet');
});

test('in a channel of no council the only one of the workspace answers, and no other workspace’s', async () => {
  council = await councilAtWork(
    plansOf(exampleCouncil({ council: here }), exampleCouncil({ council: elsewhere })),
  );
  const outside = council.as('U0ANNA', 'C0OTHER');
  await outside.types('/plan');
  await hears(outside, '14 aktiviteter');
});

test('where there are several, the person chooses, and the choice holds for the buttons that follow', async () => {
  const other = exampleCouncil({ council: there, activities: [] });
  council = await councilAtWork(plansOf(other, exampleCouncil({ council: here })));
  const outside = council.as('U0ANNA', 'C0OTHER');
  await outside.types('/plan status viable');
  const asked = await hears(outside, 'Flera samverkansråd');
  expect(onScreen(asked)).toContain('<#C0SECRET>');
  await outside.presses('ask.council.council:1');
  await hears(outside, 'Klimatneutrala staden (Viable Cities)');
  await outside.presses('Ansvariga');
  await hears(outside, 'Ansvariga: Klimatneutrala staden');
});

test('a forged button does not open another workspace’s plan', async () => {
  const secret = exampleCouncil({
    council: elsewhere,
    document: { ...exampleCouncil().document, title: 'Hemlig plan' },
  });
  council = await councilAtWork(plansOf(exampleCouncil({ council: here }), secret));
  const value = JSON.stringify({ council: 'council:3', question: { kind: 'overview' } });
  const button = {
    type: 'button',
    action_id: 'ask.x',
    value,
    text: { type: 'plain_text', text: 'Tryck' },
  } as const;
  const blocks = [{ type: 'actions' as const, elements: [button] }];
  await council.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Falskt', blocks });
  await council.anna.presses('Tryck');
  expect((await hears(council.anna, '14 aktiviteter')).text).not.toContain('Hemlig plan');
});

test('a guest may ask', async () => {
  council = await councilAtWork(plansOf(exampleCouncil({ council: here })));
  const guest = council.as('U0GUEST', 'D0GUEST');
  await guest.types('/plan mina');
  await hears(guest, 'är inte kontaktperson för någon enhet');
});

test('what a person stored is shown as it was written, and mentions nobody', async () => {
  const plan = exampleCouncil({ council: here });
  const [first, ...others] = plan.activities.map((activity) => ({
    ...activity,
    situation: '<!channel> *nu* & <@U0BO>',
  }));
  council = await councilAtWork(
    plansOf({ ...plan, activities: first ? [{ ...first, updates: [] }, ...others] : [] }),
  );
  await council.anna.types('/plan status viable');
  const card = await hears(council.anna, '<!channel> *nu* & <@U0BO>');
  expect(card.text).toContain('&lt;!channel&gt; *nu* &amp; &lt;@U0BO&gt;');
  expect(JSON.stringify(card.blocks)).not.toContain('mrkdwn');
});
