import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type UpdatesAtDesk, updatesAtDesk } from '../support/updates-at-desk.ts';

const hour = 3_600_000;

let council: UpdatesAtDesk;
beforeEach(async () => {
  council = await updatesAtDesk({ coordinator: true });
});
afterEach(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

const report = { 'Vad har hänt sedan sist?': 'Vi har fått tillstånd.' };
const annaReports = async (fields: object = {}) => {
  await council.anna.types('/plan uppdatera vindkraft');
  return council.annaAtDesk.submits({ ...report, ...fields });
};

describe('a report', () => {
  test('is stored with all that was written, and its author is thanked in their own conversation', async () => {
    const outcome = await annaReports({
      'Hur går det?': 'on_track',
      'Nästa steg': 'Bygga.',
      'Fråga till rådet': 'Ska vi bygga fler?',
      'Vad ska rådet göra med frågan?': 'decide',
      Länk: 'https://example.org/vind',
    });
    expect(outcome.ok).toBe(true);
    const told = onScreen(await hears(council.annasMessages, 'Tack!'));
    expect(told).toContain(
      'Tack! Din lägesrapport om Vindkraft är sparad.\n🟢 Enligt plan\nVi har fått tillstånd.\nNästa steg: Bygga.',
    );
    expect(told).toContain('❓ Fråga för rådet att besluta om\nSka vi bygga fler?');
    expect(told).toContain('[Ändra] [Ta tillbaka]');
    const { updates, questions } = await council.wind();
    expect(updates).toMatchObject([
      { author: 'U0ANNA', status: 'on_track', nextStep: 'Bygga.', link: 'https://example.org/vind' },
    ]);
    expect(questions).toMatchObject([{ kind: 'decide', text: 'Ska vi bygga fler?' }]);
    expect((await council.annaAtDesk.views()).modals).toEqual([]);
    expect(await council.anna.sees()).toEqual([]);
  });

  test('is shown in the council’s channel if its author wants, and calls nobody there', async () => {
    await annaReports({ 'I kanalen': ['yes'] });
    await hears(council.annasMessages, 'Den visas nu också i rådets kanal.');
    expect(onScreen(await hears(council.bo, 'Lägesrapport: Vindkraft'))).toMatch(/av Anna Ek\n.*tillstånd/s);
  });

  test('that cannot be shown where the bot is not is saved all the same, and its author told what to do', async () => {
    await council.fault({ method: 'chat.postMessage', kind: 'error', error: 'not_in_channel' });
    await annaReports({ 'I kanalen': ['yes'] });
    await hears(council.annasMessages, 'Bjud in mig med /invite @handslag');
    expect((await council.wind()).updates).toHaveLength(1);
  });

  test('sent in once and delivered twice is one update, told of once', async () => {
    await annaReports();
    await hears(council.annasMessages, 'Tack!');
    await council.socket('redeliver');
    await council.anna.types('/plan');
    await council.slack.stop();
    expect((await council.wind()).updates).toHaveLength(1);
    expect((await council.annasMessages.sees()).map(({ text }) => text)).toHaveLength(1);
  });

  test('fills in the next form, and stands above it with its author and day', async () => {
    await annaReports({ 'Hur går det?': 'at_risk', 'Nästa steg': 'Bygga.' });
    await council.anna.types('/plan uppdatera vindkraft');
    const form = await council.annaAtDesk.modal();
    expect(onScreen(form)).toMatch(
      /Beslutat läge.*Tillstånd söks\..*Senaste lägesrapport\nLK · Miljö, 22 november 2022 \(i dag\), av @U0ANNA\n🟡 Risk\n/s,
    );
    expect(form.state.values).toMatchObject({
      'status.0': { 'status.0': { selected_option: { value: 'at_risk' } } },
      'text.0': { 'text.0': { value: 'Vi har fått tillstånd.' } },
      'nextStep.0': { 'nextStep.0': { value: 'Bygga.' } },
    });
  });
});

describe('somebody else', () => {
  test('who has reported meanwhile is shown before anything is sent, and what was typed stays', async () => {
    await council.anna.types('/plan uppdatera vindkraft');
    await council.bo.types('/plan update vindkraft');
    await council.boAtDesk.submits({ 'What has happened since last time?': 'We have new students.' });
    await hears(council.bosMessages, 'Thank you!');
    await council.annaAtDesk.submits({ ...report });
    const form = await council.annaAtDesk.modal();
    expect(onScreen(form)).toMatch(
      /Någon annan har lämnat en lägesrapport medan du skrev\..*We have new students/s,
    );
    expect(form).toMatchObject({ submit: { text: 'Skicka ändå' } });
    expect((await council.wind()).updates).toHaveLength(1);
    await council.annaAtDesk.submits({});
    await hears(council.annasMessages, 'Tack!');
    expect((await council.wind()).updates.map(({ text }) => text)).toEqual([
      'Vi har fått tillstånd.',
      'We have new students.',
    ]);
  });

  test('can be spoken for by a coordinator, who says how it came and is named', async () => {
    const { anna, annaAtDesk, annasMessages } = council;
    await anna.types('/plan uppdatera vindkraft');
    const fields = { 'Du skriver för': `unit.${council.units.samverkan}`, ...report };
    const refused = await annaAtDesk.submits(fields);
    expect(refused.errors).toEqual({ 'source.0': expect.stringContaining('du skriver för någon annan') });
    await annaAtDesk.submits({ ...fields, 'Hur kom uppgifterna?': 'mail' });
    await hears(annasMessages, 'Det syns att du har registrerat den.');
    expect((await council.wind()).updates).toMatchObject([
      { author: 'U0BO', registered: { by: 'U0ANNA', source: 'mail' } },
    ]);
  });
});

describe('after a report', () => {
  test('its author words it anew within a day; the old wording is kept', async () => {
    await annaReports();
    await hears(council.annasMessages, 'Tack!');
    await council.annasMessages.presses('Ändra');
    const form = await council.annaAtDesk.modal();
    expect(form.title.text).toBe('Ändra lägesrapport');
    await council.annaAtDesk.submits({ 'Vad har hänt sedan sist?': 'Vi har nästan fått tillstånd.' });
    await hears(council.annasMessages, 'är ändrad. Den tidigare lydelsen finns kvar');
    const { updates, formerUpdates } = await council.wind();
    expect(updates).toMatchObject([{ text: 'Vi har nästan fått tillstånd.' }]);
    expect(formerUpdates).toMatchObject([{ text: 'Vi har fått tillstånd.', ended: { as: 'reworded' } }]);
  });

  test('its author is told when it is too late to word it anew', async () => {
    await annaReports();
    await hears(council.annasMessages, 'Tack!');
    council.clock.advance(25 * hour);
    await council.annasMessages.presses('Ändra');
    expect(onScreen(await council.annaAtDesk.modal())).toContain('kan ändras i 24 timmar');
  });

  test('its author takes it back, and a second press says that it was', async () => {
    await annaReports();
    await hears(council.annasMessages, 'Tack!');
    await council.annasMessages.presses('Ta tillbaka');
    await hears(council.annasMessages, 'är tillbakatagen och märkt så i historiken');
    await council.annasMessages.presses('Ta tillbaka');
    await hears(council.annasMessages, 'var redan tillbakatagen');
    const { updates, formerUpdates } = await council.wind();
    expect([updates.length, formerUpdates.length]).toEqual([0, 1]);
  });
});
