import { holidaysKept } from '../domain/holidays-kept.ts';
import type { Meeting, MeetingPlan } from '../domain/meeting.ts';
import { planRefusal } from '../domain/meeting-check.ts';
import { clashOn, type MeetingClash } from '../domain/meeting-clash.ts';
import { type MeetingRefusal, readMeeting } from '../domain/read-meeting.ts';
import type { CouncilPeople } from './seat-ports.ts';

/** A meeting as somebody types it, or as a form holds it. */
export type MeetingWanted = string | MeetingPlan;

/** A meeting and what it clashes with, which is pointed out and stands in nobody's way. */
export type PlacedMeeting = { readonly meeting: Meeting; readonly clash: MeetingClash | null };

/** What is wanted, read by the council's own seasons and zone. `before` is the meeting as it was, where one is changed. */
export function plannedMeeting(
  wanted: MeetingWanted,
  { setting }: Pick<CouncilPeople, 'setting'>,
  { now, before }: { readonly now: Date; readonly before?: MeetingPlan },
): MeetingPlan | MeetingRefusal {
  if (typeof wanted === 'string') return readMeeting(wanted, { ...setting, ...(before && { before }) }, now);
  return planRefusal(wanted, setting.zone, now) ?? wanted;
}

/** The meeting with its clash, by the holidays that the council keeps. */
export function placed(meeting: Meeting, { setting }: Pick<CouncilPeople, 'setting'>): PlacedMeeting {
  const country = holidaysKept(setting.settings.deliveries, setting.zone);
  return { meeting, clash: clashOn(meeting.day, country) };
}

/** The meeting that the council already has at that very time. */
export function meetingAt(
  meetings: readonly Meeting[],
  { day, time }: Pick<MeetingPlan, 'day' | 'time'>,
): Meeting | undefined {
  return meetings.find((one) => one.cancelledAt === null && one.day === day && one.time === time);
}
