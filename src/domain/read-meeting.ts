import { type Day, dayOf, type Zone } from './calendar.ts';
import { type MeetingPlan, usualMinutes } from './meeting.ts';
import { type PlanRefusal, planRefusal } from './meeting-check.ts';
import type { Seasons } from './seasons.ts';
import { dateMark, type TypedDay, typedDay } from './typed-day.ts';
import { type TypedTime, typedTime } from './typed-time.ts';
import { typedWeekday } from './typed-weekday.ts';
import type { WallTime } from './wall-time.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** Why what somebody typed is no meeting. */
export type MeetingRefusal =
  | Extract<TypedDay | TypedTime, { readonly refused: string }>
  /** The weekday typed is not the one that the day is. */
  | { readonly refused: 'other-weekday'; readonly day: Day; readonly weekday: Weekday }
  | PlanRefusal;

/** In which council somebody types, and the meeting as it was where they change one: what they leave out stays. */
type Where = { readonly seasons: Seasons; readonly zone: Zone; readonly before?: MeetingPlan };

/**
 * Reads a meeting as people type it: "12 mars 13:00 Stadshuset", "2027-03-12 kl 13.00-15.00 https://…",
 * "tisdag 9 mars 13". What is neither day, time nor link is the place. Nothing is invented but the usual length.
 */
export function readMeeting(
  text: string,
  { seasons, zone, before }: Where,
  now: Date,
): MeetingPlan | MeetingRefusal {
  const { link, others } = typedLink(text);
  const typed = typedDay(others, seasons, dayOf(now, zone));
  if ('refused' in typed) return typed;
  const { day } = typed;
  const { weekday, rest } = typedWeekday(typed.marked);
  if (weekday !== null && weekday !== weekdayOf(day))
    return { refused: 'other-weekday', day, weekday: weekdayOf(day) };
  const when = typedTime(rest);
  if ('refused' in when) return when;
  const plan = {
    day,
    time: when.time,
    minutes: when.until === null ? (before?.minutes ?? usualMinutes) : minutesBetween(when.time, when.until),
    place: placeIn(when.rest) ?? before?.place ?? null,
    link: link ?? before?.link ?? null,
  };
  return planRefusal(plan, zone, now) ?? plan;
}

/** Slack writes an address in angles; the command may have taken them away. */
function typedLink(text: string): { readonly link: string | null; readonly others: string } {
  const found = /<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?/iu.exec(text);
  if (!found) return { link: null, others: text };
  return { link: found[1] ?? null, others: text.replace(found[0], ' ') };
}

function minutesBetween(from: WallTime, to: WallTime): number {
  return minuteOfDay(to) - minuteOfDay(from);
}

function minuteOfDay(time: WallTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function placeIn(rest: string): string | null {
  const words = rest.replaceAll(dateMark, ' ').replaceAll(/\s+/g, ' ');
  const place = words.replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '').replace(/^(?:i|på|at|in)\s+/iu, '');
  return place === '' ? null : place;
}
