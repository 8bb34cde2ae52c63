import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings } from '../../src/app/change-settings.ts';
import { usualDeliveries } from '../../src/domain/delivery-settings.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';

let desk: SeatsAtDesk;
/** Anna coordinates, and has the form of what the bot says by itself before her. */
beforeEach(async () => {
  desk = await seatsAtDesk();
  const { council } = await desk.plan();
  const people = await desk.storage.seats.people({ council: council.id });
  const decision = { by: null, at: desk.clock.now(), basedOn: people?.council.version ?? 0 };
  await desk.storage.councils.appointCoordinator(council.id, { user: 'U0ANNA', party: null }, decision);
  await desk.anna.types('/plan utskick');
  await desk.anna.presses('Ändra');
  await desk.annaAtDesk.modal();
});
afterEach(() => desk.end());

const held = async () => (await desk.plan()).council.settings.deliveries;

test('a coordinator sets in a form what is said, when, and when all is quiet', async () => {
  expect(onScreen(await desk.annaAtDesk.modal())).toContain('Tysta dagar varje år');
  await desk.annaAtDesk.submits({
    Veckodag: '2',
    Klockslag: '09:15',
    Påminnelser: [],
    'Tysta dagar varje år': '24 juni – 15 augusti\n\n20 dec - 7 jan',
    Helgdagar: 'none',
    'Preliminär dagordning, dagar före mötet': '10',
    'Klockslag för dagordningarna': '07:30',
    'Är det oklart om något kom fram': 'rather-twice',
  });
  await desk.modalSays(desk.annaAtDesk, 'Så blir det. Tisdagar kl. 09:15 · påminnelser av');
  expect(await held()).toEqual({
    ...usualDeliveries,
    weekly: { weekday: 2, time: '09:15' },
    reminders: false,
    quiet: [
      { from: '06-24', to: '08-15' },
      { from: '12-20', to: '01-07' },
    ],
    holidays: 'none',
    agenda: { ...usualDeliveries.agenda, preliminary: 10, time: '07:30' },
    whenUnsure: 'rather-twice',
  });
});

test('the log tells what was one thing and became another', async () => {
  await desk.annaAtDesk.submits({ Klockslag: '09:15', Helgdagar: 'none', Dagordningar: [] });
  await desk.modalSays(desk.annaAtDesk, 'Så blir det.');
  await desk.anna.types('/plan logg');
  const log = onScreen(await hears(desk.anna, 'Logg'));
  expect(log).toContain('Veckodag (1 är måndag) och tid: 1 08:30 → 1 09:15');
  expect(log).toContain('Helgdagar: inga');
  expect(log).toContain('Dagordningar: ja → nej');
});

test('a council that keeps Norwegian holidays is told of them, in the log and when it plans a meeting', async () => {
  expect(onScreen(await desk.annaAtDesk.modal())).toContain('Finländska och åländska, med aftnar');
  await desk.annaAtDesk.submits({ Helgdagar: 'NO' });
  await desk.modalSays(desk.annaAtDesk, 'Så blir det.');
  expect((await held()).holidays).toBe('NO');
  await desk.anna.types('/plan logg');
  expect(onScreen(await hears(desk.anna, 'Logg'))).toContain('Helgdagar: norska');
  await desk.anna.types('/plan möte 2033-05-17 13:00');
  await hears(desk.anna, 'Obs: det är Norges nationaldag.');
  await desk.anna.types('/plan möte 2033-06-24 13:00');
  expect(onScreen(await hears(desk.anna, '24 juni 2033'))).not.toContain('Obs');
});

test('a council that moves to Finland keeps its holidays there, and says so in the form', async () => {
  await desk.annaAtDesk.closes();
  const { council } = await desk.plan();
  const deps = { ...desk.storage, clock: desk.clock };
  const move = {
    where: { council: council.id },
    actor: 'operator',
    setting: { zone: 'Europe/Helsinki' },
  } as const;
  expect(await changeSettings(deps, move)).toMatchObject({ outcome: 'changed' });
  await desk.anna.types('/plan möte 2032-12-06 13:00');
  await hears(desk.anna, 'Obs: det är Finlands självständighetsdag.');
  await desk.anna.types('/plan utskick');
  await desk.anna.presses('Ändra');
  const form = await desk.annaAtDesk.modal();
  expect(form.state.values.holidays?.holidays).toMatchObject({ selected_option: { value: 'FI' } });
  await desk.annaAtDesk.submits({});
  await desk.modalSays(desk.annaAtDesk, 'Inget har ändrats.');
  expect((await held()).holidays).toBe(null);
});

test('a form that is sent in as it was changes nothing, not even for whom holidays are kept', async () => {
  await desk.annaAtDesk.submits({});
  await desk.modalSays(desk.annaAtDesk, 'Inget har ändrats.');
  expect(await held()).toEqual(usualDeliveries);
});

test.each([
  ['Klockslag', 'time', '02:30', 'ställs klockan om'],
  ['Klockslag för dagordningarna', 'agenda-time', '02:00', 'ställs klockan om'],
  ['Tysta dagar varje år', 'quiet', '1 juli – 31 juli\nhela hösten', '”hela hösten” går inte att läsa'],
  ['Slutlig dagordning, arbetsdagar före mötet', 'final', '0', 'mellan 1 och 60'],
  ['Preliminär dagordning, dagar före mötet', 'preliminary', '61', 'mellan 1 och 60'],
  ['Fråga om det som saknas, dagar före mötet', 'asking', 'sju', 'mellan 1 och 60'],
])('%s is refused at its field with the reason, and nothing is stored', async (label, block, typed, why) => {
  const { errors } = await desk.annaAtDesk.submits({ [label]: typed, Veckodag: '3' });
  expect(errors?.[block] ?? '').toContain(why);
  expect(await held()).toEqual(usualDeliveries);
});

test('a time while clocks change is refused when it is typed, too', async () => {
  await desk.anna.types('/plan utskick 02:30');
  await hears(desk.anna, 'Mellan 02:00 och 03:00 ställs klockan om');
  expect(await held()).toEqual(usualDeliveries);
});

test('whoever no longer coordinates keeps nothing with a form that is still open', async () => {
  const { council } = await desk.plan();
  const people = await desk.storage.seats.people({ council: council.id });
  const decision = { by: null, at: desk.clock.now(), basedOn: people?.council.version ?? 0 };
  await desk.storage.councils.appointCoordinator(council.id, { user: 'U0BO', party: null }, decision);
  const next = { ...decision, basedOn: decision.basedOn + 1 };
  await desk.storage.councils.dismissCoordinator(council.id, { user: 'U0ANNA', party: null }, next);
  await desk.annaAtDesk.submits({ Klockslag: '09:15' });
  await desk.modalSays(desk.annaAtDesk, 'Samordnare: @U0BO');
  expect(await held()).toEqual(usualDeliveries);
});
