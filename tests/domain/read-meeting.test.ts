import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/domain/meeting.ts';
import { readMeeting } from '../../src/domain/read-meeting.ts';
import { termSeasons } from '../../src/domain/seasons.ts';

/** As somebody types it on 1 February 2027, a Monday, at nine. */
const read = (text: string, now = '2027-02-01T08:00:00Z') =>
  readMeeting(text, { seasons: termSeasons, zone: 'Europe/Stockholm' }, new Date(now));

const nothing = { minutes: 120, place: null, link: null };

describe('a meeting is read as people type it', () => {
  test.each([
    [
      '12 mars 13:00 Stadshuset',
      { day: '2027-03-12', time: '13:00', minutes: 120, place: 'Stadshuset', link: null },
    ],
    [
      '2027-03-12 kl 13.00-15.00 https://moten.example.org/j/123',
      {
        day: '2027-03-12',
        time: '13:00',
        minutes: 120,
        place: null,
        link: 'https://moten.example.org/j/123',
      },
    ],
    ['tisdag 9 mars 13', { ...nothing, day: '2027-03-09', time: '13:00' }],
    ['tisdagen den 9 mars 2027, kl. 9', { ...nothing, day: '2027-03-09', time: '09:00' }],
    ['9 mars 13-14.30', { ...nothing, day: '2027-03-09', time: '13:00', minutes: 90 }],
    [
      '9/3 13:00–15:30 i rum 12, Stadshuset',
      { ...nothing, day: '2027-03-09', time: '13:00', minutes: 150, place: 'rum 12, Stadshuset' },
    ],
    ['Stadshuset 12 mars kl 13', { ...nothing, day: '2027-03-12', time: '13:00', place: 'Stadshuset' }],
    ['kl 13 12 mars Rum 2-3', { ...nothing, day: '2027-03-12', time: '13:00', place: 'Rum 2-3' }],
    ['ons. 10 mars 08.15', { ...nothing, day: '2027-03-10', time: '08:15' }],
    [
      'March 12 13:00 to 14:00 at the Town Hall',
      { ...nothing, day: '2027-03-12', time: '13:00', minutes: 60, place: 'the Town Hall' },
    ],
    ['Friday 12 March 2027 at 13', { ...nothing, day: '2027-03-12', time: '13:00' }],
    ['15.3.2027 13.00', { ...nothing, day: '2027-03-15', time: '13:00' }],
    ['12 mars 20:30', { ...nothing, day: '2027-03-12', time: '20:30' }],
    ['lordag 13 mars 10', { ...nothing, day: '2027-03-13', time: '10:00' }],
    [
      '12 mars 13:00 Stadshuset <https://moten.example.org|moten.example.org>',
      {
        day: '2027-03-12',
        time: '13:00',
        minutes: 120,
        place: 'Stadshuset',
        link: 'https://moten.example.org',
      },
    ],
  ])('%s', (text, meeting) => {
    expect(read(text)).toEqual(meeting);
  });
});

describe('a day without a year is the next one', () => {
  test.each([
    ['later this year', '12 mars 13', '2027-03-12'],
    ['today, if the time has not passed', '1 februari 13', '2027-02-01'],
    ['next year, if it has passed', '12 januari 13', '2028-01-12'],
    ['29 February in the next leap year', '29 februari 13', '2028-02-29'],
  ])('%s', (_, text, day) => {
    expect(read(text)).toMatchObject({ day });
  });
});

describe('what is not said for certain is asked for', () => {
  test.each([
    ['Stadshuset', { refused: 'no-day' }],
    ['12 mars Stadshuset', { refused: 'no-time' }],
    ['12 mars rum 14', { refused: 'no-time' }],
    ['mars 2027 13:00', { refused: 'vague-day', text: 'mars 2027' }],
    ['våren 2027 13:00', { refused: 'vague-day', text: 'våren 2027' }],
    ['31 februari 13:00', { refused: 'no-such-day' }],
    ['2027-02-31 13:00', { refused: 'no-such-day' }],
    ['31 februari 2027 13:00', { refused: 'no-such-day' }],
    ['12 mars eller 13 mars 2027 13:00', { refused: 'several-days' }],
    ['12-13 mars 2027 kl 13', { refused: 'several-days' }],
    ['12 och 13 mars 13:00', { refused: 'several-days' }],
    ['12 & 13 mars 2027 13:00', { refused: 'several-days' }],
    ['March 12 and 13 1pm', { refused: 'several-days' }],
    ['maj 10:00', { refused: 'no-day' }],
    ['måndag 9 mars 13', { refused: 'other-weekday', day: '2027-03-09', weekday: 2 }],
    ['12 mars 25:00', { refused: 'no-such-time' }],
    ['12 mars 13:75', { refused: 'no-such-time' }],
    ['12 mars 15:00-13:00', { refused: 'ends-before-start' }],
    ['2027-01-12 13:00', { refused: 'past', day: '2027-01-12', time: '13:00' }],
    ['1 februari 08:59', { refused: 'past', day: '2027-02-01', time: '08:59' }],
    [`12 mars 13:00 ${'lång '.repeat(50)}`, { refused: 'long-place', most: 200 }],
  ])('%s', (text, refusal) => {
    expect(read(text)).toEqual(refusal);
  });
});

test('whatever somebody types is a meeting ahead or is refused', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '12 mars',
      '9/3',
      '2027-03-12',
      'tisdag',
      'kl',
      '13',
      '13:00',
      '-',
      'https://a.example',
      'Stadshuset',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const meeting = read(pieces.join(' '));
      if (!('refused' in meeting))
        expect(startOf(meeting, 'Europe/Stockholm') > new Date('2027-02-01T08:00:00Z')).toBe(true);
    }),
  );
});
