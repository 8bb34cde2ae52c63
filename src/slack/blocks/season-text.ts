import type { Seasons } from '../../domain/seasons.ts';
import type { Words } from '../../words/words.ts';

/** The first and last day of a season as people write them: `1 juli – 31 december`. */
export function seasonText({ from, to }: Seasons[keyof Seasons], words: Words): string {
  return words.settings.interval(dayOfYearText(from, words), dayOfYearText(to, words));
}

function dayOfYearText(monthAndDay: string, { common }: Words): string {
  const [month, day] = monthAndDay.split('-').map(Number);
  return `${day} ${common.months[(month ?? 1) - 1]}`;
}
