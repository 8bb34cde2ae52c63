import type { MeetingPlan } from '../../domain/meeting.ts';
import { weekdayOf } from '../../domain/weekday.ts';
import type { Words } from '../../words/words.ts';
import { dayText } from './day-text.ts';

/** When a meeting is, on the wall in its council: `tisdag 9 mars 2027 kl. 13:00–15:00`. */
export function meetingWhen({ day, time, minutes }: MeetingPlan, words: Words): string {
  const weekday = words.deliveries.weekdays[weekdayOf(day) - 1] ?? '';
  return words.meetings.when(weekday, dayText(day, words), `${time}–${later(time, minutes)}`);
}

function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const end = (hours * 60 + past + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
