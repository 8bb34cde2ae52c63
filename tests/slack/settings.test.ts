import { afterEach, describe, expect, test } from 'vitest';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';

let desk: SeatsAtDesk;
afterEach(() => desk.end());

const whole = 'Samordnare för hela rådet';
const opensSettings = async () => {
  desk = await seatsAtDesk();
  await desk.anna.types('/plan inställningar');
  return desk.annaAtDesk.modal();
};
const coordinators = async () => (await desk.plan()).coordinators;

describe('the settings of a council', () => {
  test('show what holds, and keep what is changed', async () => {
    const form = await opensSettings();
    expect(JSON.stringify(form.state.values)).toContain('1 juli – 31 december');
    await desk.annaAtDesk.submits({
      'Språk för det jag skriver i kanalen': 'en',
      Höst: '15 aug - 20 Dec',
      'Samordnare för LK': ['U0ANNA'],
    });
    await desk.modalSays(desk.annaAtDesk, 'Inställningarna är sparade.');
    const { council } = await desk.plan();
    expect(council.language).toBe('en');
    expect(council.seasons.autumn).toEqual({ from: '08-15', to: '12-20' });
    expect(await coordinators()).toEqual([{ user: 'U0ANNA', party: 'LK' }]);
  });

  test('a time zone is found by its city', async () => {
    const form = await opensSettings();
    const found = await desk.annaAtDesk.searches(form, 'council.zone', 'helsin');
    expect(found.options?.map(({ value }) => value)).toEqual(['Europe/Helsinki']);
  });

  test('a season that cannot be read is refused at its field, and nothing is stored', async () => {
    await opensSettings();
    for (const season of ['', '   ', 'hela året', '1 jul – 31 juni', '0 januari – 2 mars', '<!channel>']) {
      const { errors } = await desk.annaAtDesk.submits({ Höst: season, [whole]: ['U0ANNA'] });
      expect(errors).toHaveProperty(['season.autumn']);
    }
    expect(await coordinators()).toEqual([]);
  });

  test('a guest, an outsider, somebody who has left and a bot are no coordinators, and the field says why', async () => {
    await opensSettings();
    for (const [user, why] of [
      ['U0GUEST', 'Gäst Gran: Gäster kan inte utses.'],
      ['U0FAR', 'Far Away: Personen hör till en annan organisation.'],
      ['U0GONE', 'Borta Berg: Personens konto är avstängt.'],
      ['U0BOT', 'En bot kan inte utses.'],
    ] as const) {
      const { errors } = await desk.annaAtDesk.submits({ [whole]: ['U0ANNA', user] });
      expect(errors?.coordinators).toContain(why);
    }
    expect(await coordinators()).toEqual([]);
  });

  test('the last coordinator stays, and whoever has become one is told so', async () => {
    await opensSettings();
    await desk.annaAtDesk.submits({ [whole]: ['U0ANNA', 'U0BO'] });
    await desk.modalSays(desk.annaAtDesk, 'sparade');
    const told = await hears(desk.bosMessages, 'You are now a coordinator of the council.');
    expect(onScreen(told)).toContain('@U0ANNA has made you a coordinator');
    await desk.annaAtDesk.closes();
    await desk.anna.types('/plan inställningar');
    const { errors } = await desk.annaAtDesk.submits({ [whole]: [] });
    expect(errors?.coordinators).toContain('minst en samordnare');
    expect(await coordinators()).toHaveLength(2);
  });

  test('whoever brought the bot may appoint others and not oneself', async () => {
    desk = await seatsAtDesk();
    await desk.event({
      type: 'member_joined_channel',
      user: 'U0BOT',
      channel: 'C0COUNCIL',
      channel_type: 'C',
      team: 'T0TEST',
      inviter: 'U0BO',
    });
    await hears(desk.bo, 'Hej, jag heter Handslag');
    await desk.bo.presses('Utse samordnare');
    const form = await desk.boAtDesk.submits({
      'Coordinators for LK': ['U0ANNA'],
      'Coordinators for LiU': ['U0ANNA'],
    });
    expect(form.errors).toBeUndefined();
    await desk.modalSays(desk.boAtDesk, 'The settings are saved.');
    expect(await coordinators()).toHaveLength(2);
    await desk.bo.types('/plan settings');
    await desk.modalSays(
      desk.boAtDesk,
      'Only a coordinator of the council can do that. Coordinators: @U0ANNA.',
    );
  });
});

describe('a person is forgotten', () => {
  test('once a coordinator has asked for it and confirmed', async () => {
    desk = await seatsAtDesk();
    await desk.appointsBo();
    await desk.anna.types('/plan glöm <@U0BO|bo>');
    await hears(desk.anna, 'Ska jag glömma @U0BO?');
    expect(await desk.contactOf('Trafikenheten')).not.toBeNull();
    await desk.anna.presses('Glöm personen');
    await hears(desk.anna, 'Personen är glömd och kallas tidigare kontakt.');
    expect(await desk.contactOf('Trafikenheten')).toBeNull();
  });

  test('by nobody else, and only where something is kept', async () => {
    desk = await seatsAtDesk();
    await desk.bo.types('/plan forget <@U0ANNA>');
    await hears(desk.bo, 'Only a coordinator of the council can do that.');
    await desk.anna.types('/plan glöm');
    await hears(desk.anna, 'Skriv vem som ska glömmas');
    await desk.anna.types('/plan glöm <@U0FAR>');
    await desk.anna.presses('Glöm personen');
    await hears(desk.anna, 'Det finns inget sparat om personen');
  });
});
