import { dayOf } from '../../domain/calendar.ts';
import type { Update } from '../../domain/council-plan.ts';
import { agoText } from './ago-text.ts';
import { dayText } from './day-text.ts';
import type { Reader } from './reader.ts';

/** When an update came, as a day and as how long ago that was. */
export function updateDay(
  update: Update,
  { words, council, today }: Reader,
): { readonly day: string; readonly ago: string } {
  const day = dayOf(update.at, council.zone);
  return { day: dayText(day, words), ago: agoText(day, today, words) };
}
