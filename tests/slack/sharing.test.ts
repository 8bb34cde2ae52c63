import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CouncilAtWork, councilAtWork } from '../support/council-at-work.ts';
import { exampleCouncil } from '../support/example-council.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { plansOf } from '../support/plan-readers.ts';

let council: CouncilAtWork;
beforeAll(async () => {
  council = await councilAtWork(plansOf(exampleCouncil()));
});
beforeEach(() => council.calmDown());
afterAll(() => council.end());

const posted = async () => (await council.anna.sees()).filter(({ kind }) => kind === 'posted');

test('an answer is shown to everybody in the council’s language, with who shared it and without buttons', async () => {
  const { bo, anna } = council;
  await bo.types('/plan status viable');
  await bo.presses('Share with everyone');
  await hears(bo, 'Everyone in the channel sees');
  const [shared] = await posted();
  expect(shared && onScreen(shared)).toMatch(/Risk, rapporterat 1 november 2022.*Delas av @U0BO/s);
  expect(shared && onScreen(shared)).not.toContain('[');
  expect((await anna.sees()).map(({ ts }) => ts)).toEqual([shared?.ts]);
});

test('whoever shares is told so in their own answer, which keeps its other buttons', async () => {
  const { anna } = council;
  await anna.types('/plan mål 11');
  await anna.presses('Visa för alla');
  const kept = await hears(anna, 'Nu ser alla i kanalen svaret.');
  expect(onScreen(kept)).toMatch(/^Nu ser alla i kanalen svaret\..*\[Globala mål\] $/s);
});

test('who answers is named and not called to the channel', async () => {
  const { anna } = council;
  await anna.types('/plan ansvariga viable');
  await anna.presses('Visa för alla');
  await hears(anna, 'Nu ser alla i kanalen svaret. Ansvariga');
  const shared = (await posted()).at(-1);
  expect(shared && onScreen(shared)).toMatch(
    /Hållbarhetsenheten\nAnna Ek · har tackat ja\n.*Delas av @U0ANNA/s,
  );
});

test('one click that Slack delivers twice shows it once', async () => {
  const { anna } = council;
  const before = (await posted()).length;
  await anna.types('/plan mål');
  await anna.presses('Visa för alla');
  await council.socket('redeliver');
  await hears(anna, 'Nu ser alla i kanalen svaret. Globala mål');
  await anna.types('/plan');
  expect(await posted()).toHaveLength(before + 1);
});

test('two clicks show it once', async () => {
  const { anna } = council;
  const before = (await posted()).length;
  await anna.types('/plan status cykelvägar campus');
  await Promise.all([anna.presses('Visa för alla'), anna.presses('Visa för alla')]);
  await hears(anna, 'Nu ser alla i kanalen svaret. Cykelvägar till campus');
  expect(await posted()).toHaveLength(before + 1);
});

test('where Slack refuses for a moment it is shown after a second, once', async () => {
  const { anna, clock } = council;
  const before = (await posted()).length;
  await anna.types('/plan status cykelvägar öster');
  await council.fault({ method: 'response_url', kind: '429', retryAfter: 1 });
  const waiting = clock.waits(1000);
  await anna.presses('Visa för alla');
  await waiting;
  clock.advance(1000);
  await hears(anna, 'Nu ser alla i kanalen svaret. Cykelvägar i öster');
  expect(await posted()).toHaveLength(before + 1);
});

test('where nobody knows whether it was shown it is not shown again, and the person is told to look', async () => {
  const { anna } = council;
  const before = (await posted()).length;
  await anna.types('/plan lista');
  await council.fault({ method: 'response_url', kind: 'drop-after' });
  await anna.presses('Visa för alla');
  await hears(anna, 'Titta där innan du försöker igen');
  expect(await posted()).toHaveLength(before + 1);
});

test('alone with the bot there is nobody to share with', async () => {
  const direct = council.as('U0ANNA', 'D0ANNA');
  await direct.types('/plan status viable');
  const [answer] = await direct.reads();
  expect(answer && onScreen(answer)).not.toContain('Visa för alla');
});

test('what cannot be shared has no such button', async () => {
  await council.anna.types('/plan hjälp');
  const help = (await council.anna.sees()).at(-1);
  expect(help && onScreen(help)).not.toMatch(/\[Visa för alla\]/);
});
