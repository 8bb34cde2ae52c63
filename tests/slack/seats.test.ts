import { afterEach, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';

let desk: SeatsAtDesk;
afterEach(() => desk.end());

describe('a coordinator appoints a contact', () => {
  test.each(['Socket Mode', 'HTTP'] as const)(
    'who is asked in their own language what the seat means, and takes it, over %s',
    async (mode) => {
      desk = await seatsAtDesk(mode);
      await desk.opensAppointing();
      await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
      const told = await desk.modalSays(desk.annaAtDesk, '@U0BO är nu kontaktperson för LK · Trafikenheten.');
      expect(told).toContain('Personen har fått frågan');
      expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0BO', acceptance: 'asked' });

      const asked = await hears(desk.bosMessages, '@U0ANNA has appointed you contact for LK · Trafikenheten');
      expect(onScreen(asked)).toContain('Elbussar i linje');
      await desk.bosMessages.presses('I’ll take it');
      const taken = await hears(desk.bosMessages, 'You are now the contact for LK · Trafikenheten.');
      expect(taken.ts).toBe(asked.ts);
      expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0BO', acceptance: 'accepted' });
    },
  );

  test('from the list of vacancies, where a unit is picked', async () => {
    desk = await seatsAtDesk();
    await desk.anna.types('/plan ansvariga vakanta');
    const unit = (await desk.plan()).units.find(({ name }) => name === 'Samverkansenheten');
    await desk.anna.presses('seat.appoint-for', unit?.id);
    await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO', Ersättare: 'U0ANNA' });
    await desk.modalSays(desk.annaAtDesk, 'LiU · Samverkansenheten');
    expect(await desk.contactOf('Samverkansenheten')).toMatchObject({ user: 'U0BO', deputy: 'U0ANNA' });
  });

  test('by e-mail address, and an address that nobody has is said so at its field', async () => {
    desk = await seatsAtDesk();
    await desk.opensAppointing();
    const email = 'Eller personens e-postadress';
    const unknown = await desk.annaAtDesk.submits({ [email]: 'ingen@example.org' });
    expect(unknown.errors?.email).toContain('Ingen i Slack har den e-postadressen.');
    await desk.annaAtDesk.submits({ [email]: 'anna@example.org' });
    await desk.modalSays(desk.annaAtDesk, '@U0ANNA är nu kontaktperson');
    expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0ANNA', acceptance: 'accepted' });
  });

  test('without the right to look addresses up there is no field for them', async () => {
    desk = await seatsAtDesk();
    await desk.fault({ method: 'auth.test', kind: 'error', error: 'fatal_error' });
    const form = await desk.opensAppointing();
    expect(form.blocks.map(({ block_id }) => block_id)).not.toContain('email');
  });

  test('nobody, somebody who has left, a bot and one’s own deputy are refused at the field, with what to do', async () => {
    desk = await seatsAtDesk();
    await desk.opensAppointing();
    const submits = async (fields: Parameters<typeof desk.annaAtDesk.submits>[0]) =>
      (await desk.annaAtDesk.submits(fields)).errors;
    expect(await submits({})).toEqual({ contact: 'Välj en person.' });
    expect(await submits({ Kontaktperson: 'U0GONE' })).toEqual({
      contact: 'Personens konto är avstängt. Välj någon annan.',
    });
    expect(await submits({ Kontaktperson: 'U0BOT' })).toEqual({
      contact: 'En bot kan inte utses. Välj en person.',
    });
    expect(await submits({ Kontaktperson: 'U0BO', Ersättare: 'U0BO' })).toHaveProperty('deputy');
    expect(await submits({ Kontaktperson: 'U0BO', 'Borta från och med': '2026-11-20' })).toHaveProperty(
      'away-to',
    );
    expect(await desk.contactOf('Trafikenheten')).toBeNull();
  });

  test('and somebody new is not away because the one before was', async () => {
    desk = await seatsAtDesk();
    await desk.opensAppointing();
    const away = { 'Borta från och med': '2031-07-01', 'Borta till och med': '2031-07-31' };
    await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO', ...away });
    await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson');
    expect((await desk.contactOf('Trafikenheten'))?.away).toEqual({ from: '2031-07-01', to: '2031-07-31' });
    await desk.annaAtDesk.closes();
    await desk.opensAppointing();
    await desk.annaAtDesk.submits({ Kontaktperson: 'U0ANNA' });
    await desk.modalSays(desk.annaAtDesk, '@U0ANNA är nu kontaktperson');
    expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0ANNA', away: null });
  });

  test('whose time away has been is not asked about it again', async () => {
    desk = await seatsAtDesk();
    await desk.opensAppointing();
    const away = { 'Borta från och med': '2022-11-22', 'Borta till och med': '2022-11-23' };
    await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO', ...away });
    await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson');
    await desk.annaAtDesk.closes();
    desk.clock.advance(7 * 24 * 60 * 60 * 1000);
    await desk.opensAppointing();
    const { errors } = await desk.annaAtDesk.submits({ Ersättare: 'U0ANNA' });
    expect(errors).toBeUndefined();
    expect(await desk.contactOf('Trafikenheten')).toMatchObject({
      user: 'U0BO',
      deputy: 'U0ANNA',
      away: null,
    });
  });

  test('and may leave the seat vacant again', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    const form = await desk.opensAppointing();
    await desk.annaAtDesk.presses(form, 'seat.vacate');
    await desk.modalSays(desk.annaAtDesk, 'LK · Trafikenheten är nu vakant.');
    expect(await desk.contactOf('Trafikenheten')).toBeNull();
  });
});

describe('whoever is asked can say no', () => {
  test('with a reason, which reaches whoever asked as it was written, and the question says what was answered', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    const asked = await hears(desk.bosMessages, 'has appointed you');
    await desk.bosMessages.presses('Not me');
    await desk.boAtDesk.submits({ 'Why?': '<!channel> I retire & rest' });
    await desk.modalSays(desk.boAtDesk, 'Whoever asked you has been told.');
    const told = await hears(
      desk.annasMessages,
      '@U0BO har tackat nej till att vara kontaktperson för LK · Trafikenheten',
    );
    expect(onScreen(told)).toContain('<!channel> I retire & rest');
    const answered = await hears(desk.bosMessages, 'You have declined');
    expect(answered.ts).toBe(asked.ts);
    expect(await desk.contactOf('Trafikenheten')).toBeNull();
    expect((await desk.calls()).violations).toEqual([]);
  });

  test('but not for a seat that is somebody else’s by then', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    await hears(desk.bosMessages, 'has appointed you');
    await desk.opensAppointing();
    await desk.annaAtDesk.submits({ Kontaktperson: 'U0ANNA' });
    await desk.modalSays(desk.annaAtDesk, '@U0ANNA är nu kontaktperson');
    await desk.bosMessages.presses('I’ll take it');
    await hears(desk.bosMessages, 'This no longer applies');
    expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0ANNA' });
  });
});

describe('a contact tends the own seat', () => {
  test('is away for a time, and back', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    await desk.bosMessages.presses('I’ll take it');
    await hears(desk.bosMessages, 'You are now the contact');
    await desk.bosMessages.presses('Away for a while');
    await desk.boAtDesk.submits({ From: '2031-07-01', 'Until and including': '2031-07-31' });
    await desk.modalSays(desk.boAtDesk, 'You are away from 1 July 2031 to 31 July 2031.');
    await desk.boAtDesk.closes();
    expect((await desk.contactOf('Trafikenheten'))?.away).toEqual({ from: '2031-07-01', to: '2031-07-31' });
    await desk.bosMessages.presses('Away for a while');
    await desk.boAtDesk.submits({ From: null, 'Until and including': null });
    await desk.modalSays(desk.boAtDesk, 'no longer marked as away');
    expect((await desk.contactOf('Trafikenheten'))?.away).toBeNull();
  });

  test('hands it over with a note, and the successor gets it with what the unit has said', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    await desk.bosMessages.presses('I’ll take it');
    await hears(desk.bosMessages, 'You are now the contact');
    await desk.bosMessages.presses('Hand over');
    const yourself = await desk.boAtDesk.submits({ 'Hand over to': 'U0BO' });
    expect(yourself.errors).toEqual({ successor: 'Choose somebody other than yourself.' });
    await desk.boAtDesk.submits({ 'Hand over to': 'U0ANNA', Note: 'Ring Karin först.' });
    await desk.modalSays(desk.boAtDesk, 'LK · Trafikenheten is handed over to @U0ANNA.');
    const asked = await hears(
      desk.annasMessages,
      '@U0BO har lämnat över till dig att vara kontaktperson för',
    );
    expect(onScreen(asked)).toContain('Ring Karin först.');
    expect(onScreen(asked)).toContain('Ingen lägesrapport ännu');
    expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0ANNA', acceptance: 'asked' });
  });
});
