import { describe, expect, test } from 'vitest';
import { endOf, meetingsAhead, startOf } from '../../src/domain/meeting.ts';
import { clashOn } from '../../src/domain/meeting-clash.ts';
import { meansTooMany, ordinalOf, seriesDays } from '../../src/domain/meeting-series.ts';
import { aMeeting } from '../support/meetings.ts';

const stockholm = 'Europe/Stockholm';
const monthly = { kind: 'months', every: 1, weekday: 2, ordinal: 2 } as const;

describe('a series of meetings falls', () => {
  test('on a Tuesday every second month', () => {
    const rule = {
      kind: 'months',
      every: 2,
      weekday: 2,
      ordinal: 2,
      from: '2027-01-01',
      until: '2027-12-31',
    } as const;
    expect(seriesDays(rule)).toEqual([
      '2027-01-12',
      '2027-03-09',
      '2027-05-11',
      '2027-07-13',
      '2027-09-14',
      '2027-11-09',
    ]);
  });

  test('on the last Thursday of each month, be it the fourth or the fifth, over a new year', () => {
    const rule = {
      kind: 'months',
      every: 1,
      weekday: 4,
      ordinal: 'last',
      from: '2027-11-01',
      until: '2028-02-29',
    } as const;
    expect(seriesDays(rule)).toEqual(['2027-11-25', '2027-12-30', '2028-01-27', '2028-02-24']);
  });

  test('not before the day it starts from, though in its month', () => {
    const rule = {
      kind: 'months',
      every: 2,
      weekday: 2,
      ordinal: 1,
      from: '2027-01-20',
      until: '2027-06-30',
    } as const;
    expect(seriesDays(rule)).toEqual(['2027-03-02', '2027-05-04']);
  });

  test('every third week from the first', () => {
    expect(seriesDays({ kind: 'weeks', every: 3, from: '2027-03-09', until: '2027-05-01' })).toEqual([
      '2027-03-09',
      '2027-03-30',
      '2027-04-20',
    ]);
  });

  test.each([
    ['over week 53 and the new year', 2, '2026-12-22', '2027-02-01', ['12-22', '01-05', '01-19']],
    ['on a leap day', 4, '2028-02-01', '2028-04-01', ['02-01', '02-29', '03-28']],
    ['when the clocks go forward', 1, '2027-03-21', '2027-04-04', ['03-21', '03-28', '04-04']],
    ['and back', 1, '2027-10-24', '2027-11-07', ['10-24', '10-31', '11-07']],
  ])('every so many weeks on the same weekday %s', (_, every, from, until, days) => {
    expect(seriesDays({ kind: 'weeks', every, from, until }).map((day) => day.slice(5))).toEqual(days);
  });

  test('at the same time on the wall, whatever the clocks do in between', () => {
    const [before, after] = seriesDays({ kind: 'weeks', every: 1, from: '2027-03-23', until: '2027-03-30' });
    const instants = [before, after].map((day) => startOf({ day: day ?? '', time: '13:00' }, stockholm));
    expect(instants.map((instant) => instant.toISOString())).toEqual([
      '2027-03-23T12:00:00.000Z',
      '2027-03-30T11:00:00.000Z',
    ]);
  });

  test('on the days of a list, in order and each once', () => {
    const days = ['2027-09-14', '2027-03-09', '2027-09-14'];
    expect(seriesDays({ kind: 'days', days })).toEqual(['2027-03-09', '2027-09-14']);
  });

  test('never, if it ends before it starts; and at most sixty times', () => {
    expect(seriesDays({ kind: 'weeks', every: 1, from: '2027-03-09', until: '2027-03-01' })).toEqual([]);
    expect(seriesDays({ kind: 'weeks', every: 1, from: '2027-03-09', until: '2037-03-01' })).toHaveLength(60);
  });

  test.each([
    ['sixty weeks', { kind: 'weeks', every: 1, from: '2027-01-05', until: '2028-02-22' }, false],
    ['sixty-one weeks', { kind: 'weeks', every: 1, from: '2027-01-05', until: '2028-02-29' }, true],
    ['sixty months', { ...monthly, from: '2027-01-20', until: '2032-01-31' }, false],
    ['sixty-one months', { ...monthly, from: '2027-01-20', until: '2032-02-28' }, true],
    ['one day, however often it is listed', { kind: 'days', days: Array(61).fill('2027-03-09') }, false],
  ] as const)('in %s: too many to plan at a time or not', (_, rule, isTooMuch) => {
    expect(meansTooMany(rule)).toBe(isTooMuch);
  });
});

test.each([
  ['2027-03-02', 1],
  ['2027-03-09', 2],
  ['2027-03-23', 4],
  ['2027-03-30', 'last'],
  ['2027-02-23', 'last'],
])('%s is Tuesday number %s of its month', (day, ordinal) => {
  expect(ordinalOf(day)).toBe(ordinal);
});

describe('a day for a meeting clashes', () => {
  test.each([
    ['with a holiday', '2027-05-06', { on: 'holiday', holiday: { name: 'ascension' } }],
    ['with an eve that people take off', '2027-06-25', { on: 'holiday', holiday: { name: 'midsummer-eve' } }],
    ['with a weekend', '2027-03-13', { on: 'weekend' }],
  ])('%s', (_, day, clash) => {
    expect(clashOn(day, 'SE')).toMatchObject(clash);
  });

  test('with nothing on an ordinary Tuesday', () => {
    expect(clashOn('2027-03-09', 'SE')).toBe(null);
  });
});

describe('the meetings ahead', () => {
  const meetings = [
    aMeeting('2027-05-11'),
    aMeeting('2027-03-09', { time: '15:00', id: 'later' }),
    aMeeting('2027-03-09'),
    aMeeting('2027-04-13', { cancelledAt: new Date('2027-02-01T08:00:00Z') }),
    aMeeting('2027-01-12'),
  ];
  const ahead = (now: string) => meetingsAhead(meetings, new Date(now), stockholm).map(({ id }) => id);

  test('are those that have not ended, the nearest first, without the cancelled', () => {
    expect(ahead('2027-02-01T08:00:00Z')).toEqual(['2027-03-09', 'later', '2027-05-11']);
  });

  test('have one among them until it ends', () => {
    expect(ahead('2027-03-09T13:59:00Z')).toContain('2027-03-09');
    expect(ahead('2027-03-09T14:00:00Z')).not.toContain('2027-03-09');
  });
});

test('a meeting over the night when the clocks change lasts as long as it says', () => {
  const meeting = aMeeting('2027-03-27', { time: '23:00', minutes: 240 });
  expect(
    [startOf(meeting, stockholm), endOf(meeting, stockholm)].map((instant) => instant.toISOString()),
  ).toEqual(['2027-03-27T22:00:00.000Z', '2027-03-28T02:00:00.000Z']);
});
