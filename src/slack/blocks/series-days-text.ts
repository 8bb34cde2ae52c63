import type { DaysRefusal } from '../../domain/read-meeting-days.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';

/** What to do about a list of days that cannot be read, in a sentence. */
export function seriesDaysText(refusal: DaysRefusal, words: Words): string {
  const { refused } = words.meetings.series;
  switch (refusal.refused) {
    case 'no-days':
      return refused.none;
    case 'no-day':
      return refused.noDay(cutText(refusal.text, shown.note));
    case 'no-such-day':
      return refused.noSuchDay(cutText(refusal.text, shown.note));
    case 'vague-day':
      return refused.vagueDay(cutText(refusal.text, shown.note));
    case 'several-days':
      return refused.severalDays(cutText(refusal.text, shown.note));
    case 'more-than-a-day':
      return refused.moreThanADay(cutText(refusal.text, shown.note));
    case 'other-weekday':
      return refused.otherWeekday(
        dayText(refusal.day, words),
        words.deliveries.weekdays[refusal.weekday - 1] ?? '',
      );
  }
}
