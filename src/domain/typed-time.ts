import { inTwentyFourHours } from './twenty-four-hours.ts';
import { dateMark } from './typed-day.ts';
import type { WallTime } from './wall-time.ts';

/** From when and until when somebody types that a meeting lasts, and what is left of the text; or why it cannot be read. */
export type TypedTime =
  | { readonly time: WallTime; readonly until: WallTime | null; readonly rest: string }
  | { readonly refused: 'no-time' | 'no-such-time' };

const clock = '(?:kl(?:ockan)?\\.?|at)\\s*';
const to = '\\s*(?:[-‑–—]|till|to)\\s*';
const hour = '(\\d{1,2})';
const exactly = `${hour}[:.](\\d\\d)`;
const perhaps = `${hour}(?:[:.](\\d\\d))?`;
const alone = '(?![\\p{L}\\p{N}:.]\\d|[\\p{L}\\p{N}])';

/** The surest way to write it first: a number without minutes is only a time after "kl" or right after the date. */
const ways = [
  new RegExp(`(?:${clock}|(?<=${dateMark}[\\s,]*))${perhaps}${to}${perhaps}${alone}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${clock})?${exactly}(?:${to}${perhaps})?${alone}`, 'iu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${clock}${perhaps}(?:${to}${perhaps})?${alone}`, 'iu'),
  new RegExp(`(?<=${dateMark}[\\s,]*)${perhaps}(?:${to}${perhaps})?${alone}`, 'iu'),
];

/** Reads "13:00", "kl 13", "13.00-15.00", "1pm", and "13" or "13-15" where the date stands right before. */
export function typedTime(typed: string): TypedTime {
  const marked = inTwentyFourHours(typed);
  const found = ways.map((way) => way.exec(marked)).find((match) => match !== null);
  if (!found) return { refused: 'no-time' };
  const [whole, hours = '', minutes, untilHours, untilMinutes] = found;
  const time = wallTime(hours, minutes);
  const until = untilHours === undefined ? null : wallTime(untilHours, untilMinutes);
  if (time === undefined || until === undefined) return { refused: 'no-such-time' };
  return {
    time,
    until,
    rest: marked.slice(0, found.index) + marked.slice(found.index + whole.length),
  };
}

function wallTime(hours: string, minutes = '00'): WallTime | undefined {
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}
