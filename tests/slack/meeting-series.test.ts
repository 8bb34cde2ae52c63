import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { appointCoordinator } from '../../src/app/appoint-coordinator.ts';
import { dismissCoordinator } from '../../src/app/dismiss-coordinator.ts';
import { meetingPlace } from '../support/meeting-council.ts';
import { meetingsAtDesk } from '../support/meetings-at-desk.ts';
import { onScreen } from '../support/on-screen.ts';

let council: Awaited<ReturnType<typeof meetingsAtDesk>>;
beforeAll(async () => {
  council = await meetingsAtDesk();
});
afterEach(async () => {
  const { desk } = council.anna;
  if ((await desk.views()).modals.length > 0) await desk.closes();
});
afterAll(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

/** The block that tells the forms of the three kinds apart. */
const marks = { months: 'meeting-ordinal', weeks: 'meeting-every-weeks', days: 'meeting-days' } as const;

/** Anna has the form for several meetings before her, on Monday 1 February 2027. */
const opens = async () => {
  await council.anna.asks('/plan möte');
  await council.anna.presses('Lägg till flera möten');
  return council.anna.desk.modal();
};
/** She says how the meetings are held, and the fields that it takes are there. */
const chooses = async (kind: keyof typeof marks) => {
  const { desk } = council.anna;
  await desk.presses(await desk.modal(), 'meeting.kind', kind);
  const { modals } = await desk.waitsFor((views) =>
    views.modals.some(({ blocks }) => blocks.some(({ block_id }) => block_id === marks[kind])),
  );
  return modals[0];
};
/** She fills in without saving: a choice made in the form carries what stands in it. */
const fills = async (fields: Readonly<Record<string, string>>) => {
  const { desk } = council.anna;
  for (const [block, value] of Object.entries(fields)) await desk.presses(await desk.modal(), block, value);
};
const saved = async () => onScreen(await council.anna.desk.modal());

test('the form begins with a weekday of the month, and says in words what else there is', async () => {
  const form = onScreen(await opens());
  expect(form).toContain('Mötena hålls');
  for (const kind of [
    'En viss veckodag i månaden',
    'Med några veckors mellanrum',
    'På dagar som jag skriver in',
  ])
    expect(form.toLowerCase()).toContain(kind.toLowerCase());
});

test('every fourth week from a first meeting', async () => {
  await opens();
  await chooses('weeks');
  await council.anna.desk.submits({
    'Hur ofta': '4',
    'Första mötet': '2028-12-12',
    Senast: '2029-03-06',
    Börjar: '13:00',
    Plats: 'Stadshuset',
  });
  expect(await saved()).toContain('4 möten är inplanerade.');
  expect((await council.days()).filter((day) => day >= '2028-12')).toEqual([
    '2028-12-12 13:00',
    '2029-01-09 13:00',
    '2029-02-06 13:00',
    '2029-03-06 13:00',
  ]);
});

test('days as a coordinator types them, with what they clash with', async () => {
  await opens();
  await chooses('days');
  await council.anna.desk.submits({ Dagar: '12 mars\n6 maj, 14 september', Börjar: '09:00' });
  expect(await saved()).toBe(
    [
      '3 möten är inplanerade.',
      'fredag 12 mars 2027 kl. 09:00–11:00',
      'torsdag 6 maj 2027 kl. 09:00–11:00',
      'Obs: det är Kristi himmelsfärdsdag.',
      'tisdag 14 september 2027 kl. 09:00–11:00',
      '',
    ].join('\n'),
  );
});

describe('a day that cannot be read is told at its field, in a sentence that says what to do', () => {
  test.each([
    ['a place', 'Stadshuset', 'Skriv en dag i stället för ”Stadshuset”, till exempel 12 mars.'],
    ['a day that is not there', '12 mars, 31 april', 'Ändra ”31 april”, för den dagen finns inte.'],
    ['a term', 'våren 2027', 'Skriv vilken dag du menar med ”våren 2027”.'],
    [
      'a time',
      '12 mars 13:00',
      'Skriv bara dagen i stället för ”12 mars 13:00”: tid och plats fyller du i nedan,',
    ],
    ['another weekday', 'måndag 9 mars', 'Ändra veckodagen eller datumet, för 9 mars 2027 är en tisdag.'],
    [
      'a day that has passed',
      '2027-01-12',
      'Skriv andra dagar, för dessa har passerat eller är redan upptagna den tiden.',
    ],
    [
      'sixty-one days',
      Array.from({ length: 61 }, (_, index) => `1 mars ${2030 + index}`).join('\n'),
      'Lägg till högst 60 möten',
    ],
  ])('%s', async (_, typed, complaint) => {
    const before = await council.days();
    await opens();
    await chooses('days');
    const { errors } = await council.anna.desk.submits({ Dagar: typed, Börjar: '10:00' });
    expect(Object.keys(errors ?? {})).toEqual(['meeting-days']);
    expect(errors?.['meeting-days']).toContain(complaint);
    const { state } = await council.anna.desk.modal();
    expect(state.values).toMatchObject({ 'meeting-days': { 'meeting-days': { value: typed } } });
    expect(await council.days()).toEqual(before);
  });
});

test('weeks that go on for years are told at the last day', async () => {
  await opens();
  await chooses('weeks');
  const { errors } = await council.anna.desk.submits({
    'Hur ofta': '1',
    'Första mötet': '2030-01-08',
    Senast: '2034-01-01',
    Börjar: '13:00',
  });
  expect(errors).toEqual({ 'meeting-until': 'Lägg till högst 60 möten åt gången.' });
});

test('nothing that was filled in is lost, however often somebody changes their mind', async () => {
  await opens();
  await fills({ 'meeting-from': '2029-08-14', 'meeting-ordinal': '3', 'meeting-time': '08:15' });
  await fills({ 'meeting-place': 'Valla' });
  await chooses('days');
  await fills({ 'meeting-days': '12 mars\n9 april' });
  await chooses('weeks');
  await fills({ 'meeting-every-weeks': '6' });
  const days = await chooses('days');
  const common = {
    'meeting-time': { 'meeting-time': { selected_time: '08:15' } },
    'meeting-place': { 'meeting-place': { value: 'Valla' } },
  };
  expect(days?.state.values).toMatchObject({
    ...common,
    'meeting-days': { 'meeting-days': { value: '12 mars\n9 april' } },
  });
  expect((await chooses('weeks'))?.state.values).toMatchObject({
    ...common,
    'meeting-every-weeks': { 'meeting-every-weeks': { selected_option: { value: '6' } } },
    'meeting-from': { 'meeting-from': { selected_date: '2029-08-14' } },
  });
  expect((await chooses('months'))?.state.values).toMatchObject({
    ...common,
    'meeting-ordinal': { 'meeting-ordinal': { selected_option: { value: '3' } } },
    'meeting-from': { 'meeting-from': { selected_date: '2029-08-14' } },
  });
});

test('fields that could not be put in are said, and nothing else is saved in their place', async () => {
  const form = await opens();
  await council.fault({ method: 'views.update', kind: 'error', error: 'internal_error', times: 2 });
  await council.anna.desk.presses(form, 'meeting.kind', 'weeks');
  await council.clock.waits(1_000);
  council.clock.advance(1_000);
  await expect.poll(async () => (await council.anna.mail()).at(-1)).toContain('gick inte att visa');
  await council.calmDown();
  const before = await council.days();
  const filled = { Tidigast: '2031-01-01', Senast: '2031-12-31', Börjar: '13:00', Plats: 'Valla' };
  const { errors } = await council.anna.desk.submits(filled);
  expect(errors).toEqual({ 'meeting.kind': expect.stringContaining('hör till ett annat val') });
  expect(await council.days()).toEqual(before);
  await chooses('months');
  await chooses('weeks');
  expect(await council.anna.desk.submits({ 'Hur ofta': '8' })).toMatchObject({ ok: true });
  expect(await saved()).toContain('Valla');
});

test('whoever no longer coordinates plans nothing with a form that is still open', async () => {
  await opens();
  await chooses('days');
  const before = await council.days();
  const seat = { where: meetingPlace, actor: 'operator', party: null } as const;
  await appointCoordinator(council.deps, { ...seat, user: 'U0BO', membership: null });
  await dismissCoordinator(council.deps, { ...seat, user: 'U0ANNA' });
  const { errors } = await council.anna.desk.submits({ Dagar: '12 mars', Börjar: '11:00' });
  expect(errors).toEqual({ 'meeting.kind': expect.stringContaining('Bara') });
  expect(await council.days()).toEqual(before);
  await council.bo.asks('/plan meeting');
  await council.bo.presses('Add several meetings');
  expect(onScreen(await council.bo.desk.modal())).toContain('On days that I type in');
  await council.bo.desk.closes();
});
