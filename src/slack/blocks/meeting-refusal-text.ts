import type { MeetingRefusal } from '../../domain/read-meeting.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';

/** Why something is no meeting, and what to do about it, in a sentence or two. */
export function meetingRefusalText(refusal: MeetingRefusal, words: Words): string {
  const { refused } = words.meetings;
  switch (refusal.refused) {
    case 'no-day':
      return refused.noDay;
    case 'no-such-day':
      return refused.noSuchDay;
    case 'several-days':
      return refused.severalDays;
    case 'vague-day':
      return refused.vagueDay(cutText(refusal.text, shown.note));
    case 'other-weekday':
      return refused.otherWeekday(
        dayText(refusal.day, words),
        words.deliveries.weekdays[refusal.weekday - 1] ?? '',
      );
    case 'no-time':
      return refused.noTime;
    case 'no-such-time':
      return refused.noSuchTime;
    case 'past':
      return refused.past(dayText(refusal.day, words), refusal.time);
    case 'ends-before-start':
      return refused.endsBeforeStart;
    case 'too-long':
      return refused.tooLong(refusal.most / 60);
    case 'long-place':
      return refused.longPlace(refusal.most);
    case 'no-link':
      return refused.noLink;
  }
}
