import { TZDate } from '@date-fns/tz';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Zone } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { endOf, type Meeting, startOf } from '../domain/meeting.ts';
import { writeZone } from './write-zone.ts';

/** What a calendar calls things, in the council's language. */
type CalendarWords = {
  /** The calendar itself. */
  readonly name: string;
  readonly meeting: string;
  readonly cancelledMeeting: string;
};

type CalendarWanted = {
  readonly zone: Zone;
  readonly language: Language;
  readonly meetings: readonly Meeting[];
  readonly words: CalendarWords;
};

const year = 366 * 24 * 60 * 60 * 1000;
const hour = 60 * 60;

/**
 * A council's meetings as an iCalendar file (RFC 5545), in the council's zone. A meeting keeps its UID for ever, and its
 * SEQUENCE rises with every change; a cancelled one stays and says so. `now` is when the file is written.
 */
export function writeCalendar({ zone, language, meetings, words }: CalendarWanted, now: Date): string {
  const starts = meetings.map((meeting) => startOf(meeting, zone).getTime());
  const first = new Date(Math.min(now.getTime(), ...starts) - year);
  const last = new Date(Math.max(now.getTime(), ...starts) + year);
  const calendar = new ICalCalendar({
    name: words.name,
    prodId: { company: 'Handslag', product: 'Handslag', language: language.toUpperCase() },
    // Named on each meeting instead: a zone of the whole calendar would also be taken for the instant of writing.
    timezone: { name: null, generator: () => writeZone(zone, first, last) },
    ttl: hour,
  });
  for (const meeting of meetings) calendar.createEvent({ ...eventOf(meeting, zone, words), stamp: now });
  return calendar.toString();
}

function eventOf(meeting: Meeting, zone: Zone, words: CalendarWords) {
  const { id, sequence, cancelledAt, place, link } = meeting;
  return {
    id: `${id}@handslag`,
    sequence,
    start: new TZDate(startOf(meeting, zone), zone),
    end: new TZDate(endOf(meeting, zone), zone),
    timezone: zone,
    summary: cancelledAt ? words.cancelledMeeting : words.meeting,
    status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: place ?? link,
    ...(link !== null && { url: plainLink(link) }),
  };
}

/** The library escapes commas and the like as in a text, where an address has to stand as it is. */
function plainLink(link: string): string {
  return link.replaceAll(/[,;\\]/g, (mark) => encodeURIComponent(mark));
}
