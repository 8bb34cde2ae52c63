import type { WeeklyRule } from './delivery-settings.ts';
import { fold } from './fold.ts';
import { inTwentyFourHours } from './twenty-four-hours.ts';

/** What somebody wants of their reminders; what is `null` stays as it is. `show` wants nothing but to know. */
export type WishWords =
  | { readonly kind: 'show' | 'off' | 'on' | 'unclear' }
  | { readonly kind: 'at'; readonly weekday: number | null; readonly time: string | null };

const off: ReadonlySet<string> = new Set(['av', 'off', 'nej', 'inga', 'none']);
const on: ReadonlySet<string> = new Set(['pa', 'on', 'ja']);
const between: ReadonlySet<string> = new Set(['kl', 'klockan', 'at', 'on']);
const weekdays = [
  /^(man|mandag|mon|monday)(ar|s)?$/,
  /^(tis|tisdag|tue|tuesday)(ar|s)?$/,
  /^(ons|onsdag|wed|wednesday)(ar|s)?$/,
  /^(tor|tors|torsdag|thu|thursday)(ar|s)?$/,
  /^(fre|fredag|fri|friday)(ar|s)?$/,
  /^(lor|lordag|sat|saturday)(ar|s)?$/,
  /^(son|sondag|sun|sunday)(ar|s)?$/,
];

/** Reads `av`, `på`, `måndag 09:00`, `fredagar kl 9`, `14.30`, and nothing at all. */
export function readReminderWish(typed: string): WishWords {
  if (typed.trim() === '') return { kind: 'show' };
  const words = fold(inTwentyFourHours(typed).replace(/[.:]/g, 'x')).split(' ');
  const [first = ''] = words;
  if (words.length === 1 && off.has(first)) return { kind: 'off' };
  if (words.length === 1 && on.has(first)) return { kind: 'on' };
  return readMoment(words.filter((word) => !between.has(word)));
}

/** A weekday, a time of day, or one of each in any order, and no other word. */
function readMoment(words: readonly string[]): WishWords {
  const days = words.flatMap((word) => weekdayOf(word) ?? []);
  const times = words.flatMap((word) => timeOf(word) ?? []);
  const isAllRead = words.length > 0 && days.length + times.length === words.length;
  if (!isAllRead || days.length > 1 || times.length > 1) return { kind: 'unclear' };
  return { kind: 'at', weekday: days[0] ?? null, time: times[0] ?? null };
}

/** When a person is reminded: what they want, and for the rest what the council has. */
export function ruleOf(
  wish: { readonly weekday: number | null; readonly time: string | null } | null,
  { weekday, time }: WeeklyRule,
): WeeklyRule {
  return { weekday: wish?.weekday ?? weekday, time: wish?.time ?? time };
}

function weekdayOf(word: string): number | null {
  const index = weekdays.findIndex((pattern) => pattern.test(word));
  return index < 0 ? null : index + 1;
}

/** The sign between hours and minutes has become an x: folding would have made a blank of it. */
function timeOf(word: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:x(\d{2}))?$/.exec(word) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
