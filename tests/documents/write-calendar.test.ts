import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/documents/write-calendar.ts';
import type { Meeting } from '../../src/domain/meeting.ts';

const words = {
  name: 'Samverkansrådets möten',
  meeting: 'Möte i samverkansrådet',
  cancelledMeeting: 'Inställt: möte i samverkansrådet',
};

const aMeeting = (day: string, about: Partial<Meeting> = {}): Meeting => ({
  id: `m-${day}`,
  day,
  time: '13:00',
  minutes: 120,
  place: null,
  link: null,
  series: null,
  sequence: 0,
  cancelledAt: null,
  ...about,
});

const written = (meetings: readonly Meeting[], zone = 'Europe/Stockholm') =>
  writeCalendar({ zone, language: 'sv', meetings, words }, new Date('2027-02-01T08:00:00Z'));

/** The file as another program reads it, knowing no zone but those that the file describes. */
const read = (meetings: readonly Meeting[], zone?: string) => {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(written(meetings, zone)));
  for (const described of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(described));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const { uid, sequence, summary, location, startDate, endDate } = new ICAL.Event(event);
    return {
      uid,
      sequence,
      summary,
      location,
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
      status: event.getFirstPropertyValue('status'),
      url: event.getFirstPropertyValue('url'),
      stamp: String(event.getFirstPropertyValue('dtstamp')),
    };
  });
};

describe('another program reads', () => {
  test('what a meeting is, when and where', () => {
    const meeting = aMeeting('2027-03-12', {
      place: 'Stadshuset, rum 12; våning 2\nFråga i receptionen',
      link: 'https://moten.example.org/j/1?a=b,c',
      sequence: 2,
    });
    expect(read([meeting])).toEqual([
      {
        uid: 'm-2027-03-12@handslag',
        sequence: 2,
        summary: 'Möte i samverkansrådet',
        location: 'Stadshuset, rum 12; våning 2\nFråga i receptionen',
        start: '2027-03-12T12:00:00.000Z',
        end: '2027-03-12T14:00:00.000Z',
        status: 'CONFIRMED',
        url: 'https://moten.example.org/j/1?a=b%2Cc',
        stamp: '2027-02-01T08:00:00Z',
      },
    ]);
  });

  test.each([
    ['the day before the clocks go forward', '2027-03-27', '13:00', '12:00'],
    ['the day they do', '2027-03-28', '13:00', '11:00'],
    ['a minute before they do', '2027-03-28', '01:59', '00:59'],
    ['the minute they have', '2027-03-28', '03:00', '01:00'],
    ['in summer', '2027-06-08', '13:00', '11:00'],
    ['the day they go back', '2027-10-31', '13:00', '12:00'],
    ['before they go back', '2027-10-31', '01:30', '2027-10-30T23:30'],
    ['in another year', '2031-07-01', '13:00', '11:00'],
  ])('the right instant %s', (_, day, time, utc) => {
    const start = utc.includes('T') ? utc : `${day}T${utc}`;
    expect(read([aMeeting(day, { time })])[0]?.start).toBe(`${start}:00.000Z`);
  });

  test('the right instant in other zones, such as one that never changes and one south of the equator', () => {
    expect(read([aMeeting('2027-06-08')], 'UTC')[0]?.start).toBe('2027-06-08T13:00:00.000Z');
    expect(read([aMeeting('2027-06-08')], 'Australia/Adelaide')[0]?.start).toBe('2027-06-08T03:30:00.000Z');
    expect(read([aMeeting('2027-12-08')], 'Australia/Adelaide')[0]?.start).toBe('2027-12-08T02:30:00.000Z');
    expect(read([aMeeting('2027-12-08')], 'America/St_Johns')[0]?.start).toBe('2027-12-08T16:30:00.000Z');
  });

  test('that a meeting is cancelled', () => {
    const cancelled = aMeeting('2027-03-12', { cancelledAt: new Date('2027-02-01T08:00:00Z'), sequence: 1 });
    expect(read([cancelled])).toMatchObject([
      { summary: 'Inställt: möte i samverkansrådet', status: 'CANCELLED', sequence: 1 },
    ]);
  });

  test('where the meeting is held from its link, if there is no place', () => {
    expect(read([aMeeting('2027-03-12', { link: 'https://moten.example.org' })])).toMatchObject([
      { location: 'https://moten.example.org' },
    ]);
  });

  test('an empty calendar, too', () => {
    expect(read([])).toEqual([]);
  });
});

test('the file is in lines of at most 75 bytes that end as the standard says, with its name and its zone', () => {
  const file = written([aMeeting('2027-03-12', { place: 'å'.repeat(200) })]);
  const lines = file.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(lines).toEqual(
    expect.arrayContaining(['X-WR-CALNAME:Samverkansrådets möten', 'TZID:Europe/Stockholm']),
  );
});

test('a meeting that moves keeps its name among calendars', () => {
  const [before] = read([aMeeting('2027-03-12', { id: 'm1' })]);
  const [after] = read([aMeeting('2027-03-19', { id: 'm1', sequence: 1 })]);
  expect([after?.uid, after?.sequence]).toEqual([before?.uid, 1]);
});
