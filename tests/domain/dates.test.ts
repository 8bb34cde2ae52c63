import { expect, test } from 'vitest';
import { readDate } from '../../src/domain/read-dates.ts';
import { type Seasons, termSeasons } from '../../src/domain/seasons.ts';

test.each([
  ['Hösten 2021', '2021-07-01', '2021-12-31', 'season'],
  ['våren 2023', '2023-01-01', '2023-06-30', 'season'],
  ['HT22', '2022-07-01', '2022-12-31', 'season'],
  ['VT 2023', '2023-01-01', '2023-06-30', 'season'],
  ['vt 23', '2023-01-01', '2023-06-30', 'season'],
  ['hösten -22', '2022-07-01', '2022-12-31', 'season'],
  ['höstterminen 2022', '2022-07-01', '2022-12-31', 'season'],
  ['Sensommaren 2022', '2022-06-01', '2022-08-31', 'season'],
  ['våren och hösten 2022', '2022-01-01', '2022-12-31', 'season'],
  ['hösten 2021/våren 2022', '2021-07-01', '2022-06-30', 'season'],
  ['HT22–VT23', '2022-07-01', '2023-06-30', 'season'],
  ['från hösten 2022 till våren 2023', '2022-07-01', '2023-06-30', 'season'],
  ['Oktober 2021', '2021-10-01', '2021-10-31', 'month'],
  ['okt. 2021', '2021-10-01', '2021-10-31', 'month'],
  ['februari 2024', '2024-02-01', '2024-02-29', 'month'],
  ['slutet av mars 2022', '2022-03-01', '2022-03-31', 'month'],
  ['mars–april 2022', '2022-03-01', '2022-04-30', 'month'],
  ['december 2022-januari 2023', '2022-12-01', '2023-01-31', 'month'],
  ['15 mars 2022', '2022-03-15', '2022-03-15', 'day'],
  ['den 15:e mars 2022', '2022-03-15', '2022-03-15', 'day'],
  ['2022-03-15', '2022-03-15', '2022-03-15', 'day'],
  ['2022-03-15–2022-04-01', '2022-03-15', '2022-04-01', 'day'],
  ['15/3 2022', '2022-03-15', '2022-03-15', 'day'],
  ['15.3.2022', '2022-03-15', '2022-03-15', 'day'],
  ['15–17 mars 2022', '2022-03-15', '2022-03-17', 'day'],
  ['15 mars – 17 april 2022', '2022-03-15', '2022-04-17', 'day'],
  ['årsskiftet 2022/2023', '2022-12-31', '2023-01-01', 'day'],
  ['Q2 2023', '2023-04-01', '2023-06-30', 'quarter'],
  ['Q2/2023', '2023-04-01', '2023-06-30', 'quarter'],
  ['kvartal 2 2023', '2023-04-01', '2023-06-30', 'quarter'],
  ['fjärde kvartalet 2023', '2023-10-01', '2023-12-31', 'quarter'],
  ['Q1–Q2 2023', '2023-01-01', '2023-06-30', 'quarter'],
  ['första halvåret 2023', '2023-01-01', '2023-06-30', 'half-year'],
  ['andra hälften av 2023', '2023-07-01', '2023-12-31', 'half-year'],
  ['2022', '2022-01-01', '2022-12-31', 'year'],
  ['under 2022', '2022-01-01', '2022-12-31', 'year'],
  ['slutet av 2022', '2022-01-01', '2022-12-31', 'year'],
  ['2021-2024', '2021-01-01', '2024-12-31', 'year'],
  ['åren 2020 – 2022', '2020-01-01', '2022-12-31', 'year'],
  ['mellan 2021 och 2024', '2021-01-01', '2024-12-31', 'year'],
  ['läsåret 2022/23', '2022-07-01', '2023-06-30', 'year'],
  ['spring 2023', '2023-01-01', '2023-06-30', 'season'],
  ['fall 2022', '2022-07-01', '2022-12-31', 'season'],
  ['March 2022', '2022-03-01', '2022-03-31', 'month'],
  ['15th of March 2022', '2022-03-15', '2022-03-15', 'day'],
  ['March 15, 2022', '2022-03-15', '2022-03-15', 'day'],
  ['first quarter of 2023', '2023-01-01', '2023-03-31', 'quarter'],
  ['second half of 2023', '2023-07-01', '2023-12-31', 'half-year'],
])('"%s" is the days from %s to %s, known to the %s', (text, from, to, precision) => {
  expect(readDate(text, termSeasons)).toEqual({ text, from, to, precision });
});

test.each([
  ['a day that does not exist', '31 februari 2022'],
  ['29 February in a year without one', '29 februari 2023'],
  ['a month and a day without a year', '12 maj'],
  ['a fifth quarter', 'Q5 2023'],
  ['a turn of the year that does not say which', 'årsskiftet 2022'],
  ['a day that an American reads otherwise', '3/4/2022'],
  ['a time before a date', 'före mars 2023'],
  ['a time after a date', 'efter hösten 2022'],
  ['a time about a date', 'ca mars 2022'],
  ['two months with others between', 'mars och oktober 2022'],
  ['months that run backwards', 'december-januari 2023'],
  ['two dates', '15 mars 2022, 20 april 2022'],
  ['a date among other words', 'Pilot våren 2022'],
  ['an agenda', 'Agenda 2030'],
  ['a year outside three centuries', '2500'],
  ['nothing', ''],
])('%s is no date ("%s")', (_, text) => {
  expect(readDate(text, termSeasons)).toBeNull();
});

test('case, a full stop, hard spaces and missing or loose marks change nothing', () => {
  for (const text of [
    'HÖSTEN 2021',
    'hösten 2021.',
    'hösten\u00a02021',
    'hosten 2021',
    'ho\u0308sten 2021',
  ]) {
    expect(readDate(text, termSeasons)).toMatchObject({ from: '2021-07-01', to: '2021-12-31' });
  }
});

test('the words are kept as written, but for the full stop after them', () => {
  expect(readDate('  Våren 2023. ', termSeasons)?.text).toBe('Våren 2023');
});

test('a winter runs over the year, to the last of February', () => {
  expect(readDate('vintern 2022', termSeasons)).toMatchObject({ from: '2022-12-01', to: '2023-02-28' });
  expect(readDate('vintern 2023/2024', termSeasons)).toMatchObject({ from: '2023-12-01', to: '2024-02-29' });
  expect(readDate('vintern 2022/2025', termSeasons)).toBeNull();
});

test('the council decides what its seasons are', () => {
  const byTheSun: Seasons = { ...termSeasons, spring: { from: '03-20', to: '06-20' } };
  expect(readDate('våren 2023', byTheSun)).toMatchObject({ from: '2023-03-20', to: '2023-06-20' });
});
