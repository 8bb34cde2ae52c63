const half = '\\s*([ap])\\.?\\s?m\\b\\.?';
const clock = '(\\d{1,2})(?:[:.](\\d\\d))?';
const span = new RegExp(`(?<![\\p{N}:.])(?:${clock}(\\s*(?:[-‑–—]|to|till)\\s*))?${clock}${half}`, 'giu');

/**
 * A text with its English times written as everybody else writes them: "1pm" is "13:00", "9:30 a.m." is "09:30", and in
 * "1-3pm" both are in the afternoon. What is no time of a clock with twelve hours stays as it is.
 */
export function inTwentyFourHours(text: string): string {
  return text.replace(
    span,
    (whole, hours?: string, minutes = '00', joint = '', until = '', untilMinutes = '00', letter = 'a') => {
      const end = hourOf(until, letter);
      const start = hours === undefined ? undefined : startHour(hours, { until, letter });
      if (end === null || start === null) return whole;
      const ends = `${end}:${untilMinutes}`;
      return start === undefined ? ends : `${start}:${minutes}${joint}${ends}`;
    },
  );
}

/** Whoever writes one half of the day for two times means it for both, but in "11-1pm" the first is before noon. */
function startHour(hours: string, { until, letter }: { readonly until: string; readonly letter: string }) {
  const isBeforeNoon = Number(hours) % 12 > Number(until) % 12;
  return hourOf(hours, isBeforeNoon ? 'a' : letter);
}

function hourOf(hours: string, letter: string): string | null {
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return null;
  return String((hour % 12) + (letter.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0');
}
