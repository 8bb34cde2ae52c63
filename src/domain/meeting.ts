import { addMinutes } from 'date-fns/addMinutes';
import type { Day, Zone } from './calendar.ts';
import { instantAt, type WallTime } from './wall-time.ts';

/** When and where the council is to meet: a day and a time on the wall in its zone, and how long. */
export type MeetingPlan = {
  readonly day: Day;
  readonly time: WallTime;
  readonly minutes: number;
  readonly place: string | null;
  /** An `https` address where the meeting is held or described. */
  readonly link: string | null;
};

/** A meeting of the council. `sequence` counts its changes, as calendars do; a cancelled meeting is kept. */
export type Meeting = MeetingPlan & {
  readonly id: string;
  /** The series it was planned with. */
  readonly series: string | null;
  readonly sequence: number;
  readonly cancelledAt: Date | null;
};

/** What a meeting takes where nobody says. */
export const usualMinutes = 120;

/** The instant it begins. */
export function startOf({ day, time }: Pick<MeetingPlan, 'day' | 'time'>, zone: Zone): Date {
  return instantAt(day, time, zone);
}

/** The instant it ends. */
export function endOf(meeting: Pick<MeetingPlan, 'day' | 'time' | 'minutes'>, zone: Zone): Date {
  return addMinutes(startOf(meeting, zone), meeting.minutes);
}

/** The meetings that are not cancelled. */
export function standingMeetings(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ cancelledAt }) => cancelledAt === null);
}

/** The meetings that have not ended and are not cancelled, the nearest first. */
export function meetingsAhead(meetings: readonly Meeting[], now: Date, zone: Zone): readonly Meeting[] {
  return standingMeetings(meetings)
    .filter((meeting) => endOf(meeting, zone) > now)
    .toSorted(byStart);
}

/** The meeting that comes next or is going on; `null` where none is planned. */
export function nextMeeting(meetings: readonly Meeting[], now: Date, zone: Zone): Meeting | null {
  return meetingsAhead(meetings, now, zone)[0] ?? null;
}

/** By when they begin. */
export function byStart(one: MeetingPlan, other: MeetingPlan): number {
  return `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`);
}
