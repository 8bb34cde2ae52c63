import { dayOf, type Zone } from '../../domain/calendar.ts';
import { weekdayOf } from '../../domain/weekday.ts';
import type { Words } from '../../words/words.ts';
import { dayText } from './day-text.ts';

/** An instant as people in a zone say it: `måndag 23 november 2026 kl. 08:30`. */
export function momentText(instant: Date, zone: Zone, words: Words): string {
  const time = instant.toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const day = dayOf(instant, zone);
  const weekday = words.deliveries.weekdays[weekdayOf(day) - 1] ?? '';
  return words.deliveries.moment(weekday, dayText(day, words), time);
}
