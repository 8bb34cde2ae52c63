import type { Named } from '../domain/answer.ts';
import type { Day } from '../domain/calendar.ts';
import { byStart, type Meeting, standingMeetings } from '../domain/meeting.ts';
import { reminderPost } from '../domain/reminder-post.ts';
import type { WeeklyPost } from '../domain/weekly-post.ts';
import { type AgendaGround, agendaOf } from './meeting-agenda.ts';

/**
 * The week's post to the council's channel on a day, with the next meeting and what its agenda has reported on; `null`
 * where nothing is waited for.
 */
export function weeklyPost(ground: AgendaGround, today: Day): WeeklyPost | null {
  const { snapshot, meetings } = ground;
  const post = reminderPost({ plan: snapshot.plan, meetings }, today);
  if (post === null) return null;
  const [meeting] = standingMeetings(meetings)
    .filter(({ day }) => day >= today)
    .toSorted(byStart);
  return { ...post, next: meeting === undefined ? null : { meeting, reports: reportsAt(ground, meeting) } };
}

function reportsAt(ground: AgendaGround, meeting: Meeting): readonly Named[] {
  return agendaOf(ground, meeting).agenda.headings.flatMap((heading) =>
    heading.key === 'reporting' ? heading.items.map(({ activity }) => activity) : [],
  );
}
