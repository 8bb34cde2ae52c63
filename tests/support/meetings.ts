import { type Meeting, usualMinutes } from '../../src/domain/meeting.ts';

/** A meeting at one in the afternoon of a day, of the usual length, but for what the test says. */
export function aMeeting(day: string, says: Partial<Meeting> = {}): Meeting {
  return {
    id: day,
    day,
    time: '13:00',
    minutes: usualMinutes,
    place: null,
    link: null,
    series: null,
    sequence: 0,
    cancelledAt: null,
    ...says,
  };
}
