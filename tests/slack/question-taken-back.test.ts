import { afterEach, beforeEach, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { homesIn } from '../support/homes.ts';
import { onScreen } from '../support/on-screen.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

const report = 'Vi har fått tillstånd.';
const first = 'Ska vi bygga fler?';
const latest = 'Ska vi bygga två till?';

let council: UpdatesAtDesk;
beforeEach(async () => {
  council = await updatesAtDesk({ coordinator: true });
});
afterEach(() => council.end());

/** What Anna reads in answer to a command. */
const asks = async (text: string) => {
  await council.anna.types(text);
  const [answer] = (await council.anna.reads()).slice(-1);
  return answer ? onScreen(answer) : '';
};

const reports = async (fields: Readonly<Record<string, string>>) => {
  await council.anna.types('/plan uppdatera vindkraft');
  await council.annaAtDesk.modal();
  await council.annaAtDesk.submits(fields);
  await hears(council.annasMessages, fields['Vad har hänt sedan sist?'] ?? '');
  council.clock.advance(60_000);
};

const rewordsIt = async () => {
  await council.annasMessages.presses('Ändra');
  await council.annaAtDesk.modal();
  await council.annaAtDesk.submits({ 'Fråga till rådet': latest });
  await hears(council.annasMessages, 'är ändrad');
};

test('a question that was worded anew is asked once, and nowhere once its report is taken back', async () => {
  await council.anna.types('/plan möte 12 december 2022 13:00');
  await hears(council.anna, 'Mötet är inplanerat');
  await reports({ 'Vad har hänt sedan sist?': 'Tillstånd söks hos länsstyrelsen.' });
  await reports({ 'Vad har hänt sedan sist?': report, 'Fråga till rådet': first });
  await rewordsIt();
  await homesIn(council).opened('U0ANNA');
  expect(await homesIn(council).seen('U0ANNA', report)).toContain('Senaste lägesrapporterna');
  for (const command of ['/plan status vindkraft', '/plan dagordning']) {
    const asked = await asks(command);
    expect(asked).toContain(latest);
    expect(asked).not.toContain(first);
  }
  await council.annasMessages.presses('Ta tillbaka');
  await hears(council.annasMessages, 'är tillbakatagen');
  expect(await homesIn(council).seenWithout('U0ANNA', report)).not.toMatch(/bygga/);
  for (const command of ['/plan status vindkraft', '/plan dagordning']) {
    const asked = await asks(command);
    expect(asked).toContain('Vindkraft');
    expect(asked).not.toMatch(/bygga/);
  }
});
