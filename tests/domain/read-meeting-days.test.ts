import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from '../../src/domain/calendar.ts';
import { readMeetingDays } from '../../src/domain/read-meeting-days.ts';
import { termSeasons } from '../../src/domain/seasons.ts';

/** As somebody types them on 1 February 2027, a Monday, at nine. */
const read = (text: string, now = '2027-02-01T08:00:00Z') =>
  readMeetingDays(text, { seasons: termSeasons, zone: 'Europe/Stockholm' }, new Date(now));

test.each([
  ['one a line', '12 mars\n9 april\n', ['2027-03-12', '2027-04-09']],
  ['with commas between', '12 mars, 9 april,14/5', ['2027-03-12', '2027-04-09', '2027-05-14']],
  ['with a word between', '12 mars, 9 april och 14 maj', ['2027-03-12', '2027-04-09', '2027-05-14']],
  [
    'as calendars write them',
    '2027-03-12, 2027-04-09; 2027-05-14',
    ['2027-03-12', '2027-04-09', '2027-05-14'],
  ],
  ['with and without a year', '14 september 2027, 18 januari', ['2027-09-14', '2028-01-18']],
  ['with weekdays', 'tisdag 9 mars\ntisdagen den 13 april', ['2027-03-09', '2027-04-13']],
  ['with marks before and after', '- 12 mars.\n• 9 april;\n\n  ', ['2027-03-12', '2027-04-09']],
  ['in English', 'Tuesday, March 9, 2027 and April 13', ['2027-03-09', '2027-04-13']],
  ['in their own order, and twice', '9 april, 12 mars, 9/4', ['2027-04-09', '2027-03-12', '2027-04-09']],
  ['on a leap day, which is the next there is', '29 februari', ['2028-02-29']],
  ['in the last days of a year', '31 dec, 1 jan', ['2027-12-31', '2028-01-01']],
])('days are read %s', (_, text, days) => {
  expect(read(text)).toEqual({ days });
});

test('today counts, by the clocks of the council', () => {
  expect(read('2 februari', '2027-02-01T23:30:00Z')).toEqual({ days: ['2027-02-02'] });
  expect(read('1 februari', '2027-02-01T23:30:00Z')).toEqual({ days: ['2028-02-01'] });
});

test('whatever days are listed, in whatever way, are the days that are read', () => {
  const ways = [
    (day: string) => day,
    (day: string) => new Date(`${day}T12:00:00Z`).toLocaleDateString('sv-SE', { dateStyle: 'long' }),
    (day: string) => new Date(`${day}T12:00:00Z`).toLocaleDateString('sv-SE', { dateStyle: 'full' }),
    (day: string) => new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long' }),
  ];
  const listed = fc.record({
    day: fc.integer({ min: 0, max: 20_000 }).map((count) => plusDays('2027-02-01', count)),
    way: fc.constantFrom(...ways),
    between: fc.constantFrom('\n', ', ', '; ', ' och ', ' and ', ',\n'),
  });
  fc.assert(
    fc.property(fc.array(listed, { minLength: 1, maxLength: 12 }), (list) => {
      const text = list.map(({ day, way, between }) => `${way(day)}${between}`).join('');
      expect(read(text)).toEqual({ days: list.map(({ day }) => day) });
    }),
  );
});

test.each([
  ['nothing at all', ' \n , ', { refused: 'no-days' }],
  ['a place', '12 mars\nStadshuset', { refused: 'no-day', text: 'Stadshuset' }],
  ['a day that is not there', '12 mars, 31 april', { refused: 'no-such-day', text: '31 april' }],
  ['a month', '12 mars, maj 2027', { refused: 'vague-day', text: 'maj 2027' }],
  ['a time', '12 mars 13:00, 9 april', { refused: 'more-than-a-day', text: '12 mars 13:00' }],
  ['a number without its month', '12, 19 mars', { refused: 'more-than-a-day', text: '12, 19 mars' }],
  ['a number at the end', '12 mars, 19', { refused: 'no-day', text: '19' }],
  [
    'days with nothing between',
    '12 mars 2027 9 april 2027',
    { refused: 'several-days', text: '12 mars 2027 9 april 2027' },
  ],
  ['another weekday', 'måndag 9 mars', { refused: 'other-weekday', day: '2027-03-09', weekday: 2 }],
])('days are not read where there is %s, and it is told which part to change', (_, text, refusal) => {
  expect(read(text)).toEqual(refusal);
});
