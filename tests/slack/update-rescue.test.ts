import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { breakableDatabase } from '../support/breakable-database.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

const database = breakableDatabase();
const day = 24 * 3_600_000;
const happened = 'Vad har hänt sedan sist?';

let council: UpdatesAtDesk;
beforeAll(async () => {
  council = await updatesAtDesk({ around: database.around });
});
afterEach(async () => {
  database.isMended();
  await council.calmDown();
  if ((await council.annaAtDesk.views()).modals.length > 0) await council.annaAtDesk.closes();
});
afterAll(() => council.end());

const opensForm = async () => {
  await council.anna.types('/plan uppdatera vindkraft');
  return council.annaAtDesk.modal();
};
const formSaying = (words: string) =>
  council.annaAtDesk.waitsFor(({ modals }) => modals.some((view) => onScreen(view).includes(words)));

describe('a slow database', () => {
  test('lets the form open at once with a line that says so, and be filled in when it answers', async () => {
    database.slowsDown();
    const waiting = council.clock.waits(300);
    const typing = council.anna.types('/plan uppdatera vindkraft');
    await waiting;
    council.clock.advance(300);
    await formSaying('Hämtar uppgifterna');
    database.isMended();
    await typing;
    await formSaying('Senaste lägesrapport');
  });

  test('is waited for when a report is sent, and the author told when it is saved', async () => {
    await opensForm();
    database.slowsDown();
    const waiting = council.clock.waits(1_800);
    const sending = council.annaAtDesk.submits({ [happened]: 'Det gick trögt att spara.' });
    await waiting;
    council.clock.advance(1_800);
    expect((await sending).ok).toBe(true);
    database.isMended();
    await formSaying('Tack! Din lägesrapport om Vindkraft är sparad.');
    await hears(council.annasMessages, 'Det gick trögt att spara.');
  });
});

describe('a database that is down', () => {
  test('leaves the text in the form and in a message, from which it is sent again and stored once', async () => {
    await opensForm();
    database.goesDown();
    const refused = await council.annaAtDesk.submits({
      [happened]: 'Rad ett <!channel>\nRad två & "tre"',
      'Nästa steg': 'Vänta.',
      'Hur går det?': 'stalled',
    });
    expect(refused.errors).toEqual({ 'text.0': expect.stringMatching(/felnummer [0-9a-f]{8}/) });
    const kept = await hears(council.annasMessages, 'Här är din text, så att inget går förlorat.');
    expect(onScreen(kept)).toContain('Rad ett <!channel>\nRad två & "tre"');
    expect(JSON.stringify(kept.blocks)).not.toContain('mrkdwn');
    await council.annaAtDesk.closes();

    database.isMended();
    await council.annasMessages.presses('Försök igen');
    await council.annaAtDesk.submits({});
    await hears(council.annasMessages, 'Tack! Din lägesrapport');
    const before = (await council.wind()).updates;
    expect(before[0]).toMatchObject({
      text: 'Rad ett <!channel>\nRad två & "tre"',
      nextStep: 'Vänta.',
      status: 'stalled',
    });

    await council.annasMessages.presses('Försök igen');
    await council.annaAtDesk.submits({});
    await council.annaAtDesk.waitsFor(({ modals }) => modals.length === 0);
    expect((await council.wind()).updates).toHaveLength(before.length);
  });

  test('is told at once by whoever presses that nothing is new', async () => {
    await council.anna.types('/plan status vindkraft');
    database.goesDown();
    await council.anna.presses('Inget nytt');
    await hears(council.anna, 'Något gick fel och jag kunde inte svara');
  });
});

test('a trigger that is too old is said in a sentence, whose button opens the form', async () => {
  await council.fault({ method: 'views.open', kind: 'error', error: 'expired_trigger_id' });
  await council.anna.types('/plan uppdatera vindkraft');
  await hears(council.anna, 'Formuläret gick inte att öppna. Försök igen med knappen.');
  await council.anna.presses('Försök igen');
  await formSaying('Senaste lägesrapport');
});

describe('a form that is closed', () => {
  test('is kept for seven days as a draft, offered with its day, and left with one press', async () => {
    await opensForm();
    await council.annaAtDesk.submits({ [happened]: 'kort', 'Nästa steg': 'Ett halvt steg' });
    await council.annaAtDesk.closes();
    await expect.poll(() => draft()).toMatchObject({ words: { text: 'kort', nextStep: 'Ett halvt steg' } });

    await council.anna.types('/plan uppdatera vindkraft');
    const { modals } = await formSaying('Ditt utkast från 22 november 2022 (i dag)');
    const [offered] = modals;
    expect(JSON.stringify(offered?.state)).toContain('Ett halvt steg');
    if (offered) await council.annaAtDesk.presses(offered, 'update.start-over');
    const again = await council.annaAtDesk.waitsFor(
      ({ modals: [view] }) => view !== undefined && !onScreen(view).includes('Ditt utkast'),
    );
    expect(JSON.stringify(again.modals[0]?.state)).not.toContain('Ett halvt steg');
    expect(await draft()).toBeNull();
  });

  test('without a word typed leaves nothing', async () => {
    await opensForm();
    await council.annaAtDesk.closes();
    await council.anna.types('/plan uppdatera vindkraft');
    expect(onScreen(await council.annaAtDesk.modal())).not.toContain('Ditt utkast');
  });

  test('is offered no more after seven days', async () => {
    await opensForm();
    await council.annaAtDesk.submits({ [happened]: 'kort' });
    await council.annaAtDesk.closes();
    await expect.poll(() => draft()).not.toBeNull();
    council.clock.advance(7 * day);
    await council.anna.types('/plan uppdatera vindkraft');
    expect(onScreen(await council.annaAtDesk.modal())).not.toContain('Ditt utkast');
  });
});

async function draft() {
  const { id } = await council.wind();
  return council.storage.drafts.read({ council: council.id, activity: id, user: 'U0ANNA' });
}
