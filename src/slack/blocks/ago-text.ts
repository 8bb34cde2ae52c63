import { type Day, daysBetween } from '../../domain/calendar.ts';
import type { Words } from '../../words/words.ts';

/** How long ago a day was, in the coarsest unit that still says something: `för 3 veckor sedan`. */
export function agoText(day: Day, today: Day, words: Words): string {
  const { ago } = words.common;
  const days = daysBetween(day, today);
  if (days <= 0) return ago.today;
  if (days === 1) return ago.yesterday;
  if (days < 14) return ago.days(days);
  if (days < 60) return ago.weeks(Math.floor(days / 7));
  if (days < 730) return ago.months(Math.floor(days / 30.44));
  return ago.years(Math.floor(days / 365.25));
}
