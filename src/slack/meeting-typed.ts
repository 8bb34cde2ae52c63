import { fold } from '../domain/fold.ts';

/** What is wanted with the words after `/plan möte`. */
type MeetingDeed = 'list' | 'calendar' | 'change' | 'add';

const listing = new Set(['', 'lista', 'visa', 'alla', 'hjalp', 'list', 'show', 'all', 'help']);
const calendar = new Set(['ics', 'kalender', 'calendar']);

/** Folded, where they stand first: a meeting that somebody wants to be rid of must never be planned anew. */
const changing =
  /^(?:flytta|andra|andring|byt|boka om|skjut upp|stall in|installt?|avboka|stryk|ta bort|radera|move|change|reschedule|postpone|cancel|call off|delete|remove)(?: |$)/;

/** Tells a meeting that is typed from the words for what one can do about meetings that are there. */
export function meetingDeed(typed: string): MeetingDeed {
  const words = fold(typed);
  if (listing.has(words)) return 'list';
  if (calendar.has(words)) return 'calendar';
  return changing.test(words) ? 'change' : 'add';
}
