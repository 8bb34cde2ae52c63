import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

let council: UpdatesAtDesk;
beforeEach(async () => {
  council = await updatesAtDesk({ coordinator: true });
});
afterEach(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

const report = { 'Vad har hänt sedan sist?': 'Vi har fått tillstånd.' };
describe('a status card', () => {
  test('says at one click that nothing is new, and is drawn anew', async () => {
    await council.anna.types('/plan status vindkraft');
    await council.anna.presses('Inget nytt');
    const noted = await hears(council.anna, 'Noterat: inget nytt om Vindkraft');
    expect(onScreen(noted)).toContain('[Ta tillbaka]');
    expect((await council.wind()).updates).toMatchObject([{ nature: 'nothing-new', author: 'U0ANNA' }]);
  });

  test('pressed twice at once is one update', async () => {
    await council.anna.types('/plan status vindkraft');
    await Promise.all([council.anna.presses('Inget nytt'), council.anna.presses('Inget nytt')]);
    await hears(council.anna, 'Det är redan noterat');
    expect((await council.wind()).updates).toHaveLength(1);
  });

  test('opens the form and shows the report once it is sent', async () => {
    await council.anna.types('/plan status vindkraft');
    await council.anna.presses('Lämna lägesrapport');
    await council.annaAtDesk.submits({ ...report });
    await hears(council.annasMessages, 'Tack!');
    expect(onScreen(await hears(council.anna, 'Vi har fått tillstånd.'))).toContain('[Historik]');
  });

  test('offers nothing to whoever does not answer for the activity', async () => {
    await council.bo.types('/plan status läxhjälp i tinner');
    expect(onScreen(await hears(council.bo, 'Läxhjälp i Tinnerbäcken'))).not.toContain(
      'Give a status report',
    );
  });

  test('lets a coordinator thank, and the author learns who has read it and what they say', async () => {
    await council.bo.types('/plan update vindkraft');
    await council.boAtDesk.submits({ 'What has happened since last time?': 'We have new students.' });
    await hears(council.bosMessages, 'Thank you!');
    await council.anna.types('/plan status vindkraft');
    await council.anna.presses('Tacka med en rad …');
    await council.annaAtDesk.submits({ 'Några ord till den som skrev': 'Vilka fina nyheter <!channel>' });
    const read = await hears(
      council.bosMessages,
      'has read your status report on Vindkraft of 22 November 2022',
    );
    expect(onScreen(read)).toContain('@U0ANNA has read');
    expect(onScreen(read)).toContain('Vilka fina nyheter <!channel>');
    expect(onScreen(await council.annaAtDesk.modal())).toContain('får veta att du har läst den');
    await council.anna.presses('Läst, tack');
    await hears(council.anna, 'Du har redan tackat');
  });
});
