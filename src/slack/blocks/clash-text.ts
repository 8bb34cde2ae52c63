import type { MeetingClash } from '../../domain/meeting-clash.ts';
import type { Words } from '../../words/words.ts';

/** What speaks against a day, in a sentence. */
export function clashText(clash: MeetingClash, { meetings }: Words): string {
  return clash.on === 'weekend'
    ? meetings.clash.weekend
    : meetings.clash.holiday(meetings.holidays[clash.holiday.name]);
}
