import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onScreen } from '../support/on-screen.ts';
import { seriesAtDesk } from '../support/series-at-desk.ts';

let council: Awaited<ReturnType<typeof seriesAtDesk>>;
beforeAll(async () => {
  council = await seriesAtDesk();
});
afterEach(() => council.closesAll());
afterAll(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

test('the form begins with a weekday of the month, and says in words what else there is', async () => {
  const form = onScreen(await council.opens());
  expect(form).toContain('Mötena hålls');
  for (const kind of [
    'En viss veckodag i månaden',
    'Med några veckors mellanrum',
    'På dagar som jag skriver in',
  ])
    expect(form.toLowerCase()).toContain(kind.toLowerCase());
});

test('every fourth week from a first meeting', async () => {
  await council.opens();
  await council.chooses('weeks');
  await council.desk.submits({
    'Hur ofta': '4',
    'Första mötet': '2028-12-12',
    Senast: '2029-03-06',
    Börjar: '13:00',
    Plats: 'Stadshuset',
  });
  expect(await council.told()).toContain('4 möten är inplanerade.');
  expect((await council.days()).filter((day) => day >= '2028-12')).toEqual([
    '2028-12-12 13:00',
    '2029-01-09 13:00',
    '2029-02-06 13:00',
    '2029-03-06 13:00',
  ]);
});

test('days as a coordinator types them, with what they clash with', async () => {
  await council.opens();
  await council.chooses('days');
  await council.desk.submits({ Dagar: '12 mars\n6 maj, 14 september', Börjar: '09:00' });
  expect(await council.told()).toBe(
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
    await council.opens();
    await council.chooses('days');
    const { errors } = await council.desk.submits({ Dagar: typed, Börjar: '10:00' });
    expect(Object.keys(errors ?? {})).toEqual(['meeting-days']);
    expect(errors?.['meeting-days']).toContain(complaint);
    const { state } = await council.desk.modal();
    expect(state.values).toMatchObject({ 'meeting-days': { 'meeting-days': { value: typed } } });
    expect(await council.days()).toEqual(before);
  });
});

test('weeks that go on for years are told at the last day', async () => {
  await council.opens();
  await council.chooses('weeks');
  const { errors } = await council.desk.submits({
    'Hur ofta': '1',
    'Första mötet': '2030-01-08',
    Senast: '2034-01-01',
    Börjar: '13:00',
  });
  expect(errors).toEqual({ 'meeting-until': 'Lägg till högst 60 möten åt gången.' });
});
