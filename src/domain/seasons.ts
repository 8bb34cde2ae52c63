import { type Day, daysInMonth, writtenDay } from './calendar.ts';
import type { Period } from './decided-plan.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** First and last day of each season as `MM-DD`; a season whose end comes before its start runs into the next year. */
export type Seasons = Readonly<Record<Season, { readonly from: string; readonly to: string }>>;

/** A council follows terms: spring and autumn halve the year. Winter ends on the last day of February. */
export const termSeasons: Seasons = {
  spring: { from: '01-01', to: '06-30' },
  summer: { from: '06-01', to: '08-31' },
  autumn: { from: '07-01', to: '12-31' },
  winter: { from: '12-01', to: '02-29' },
};

/** The days of a season that starts in `year`; 29 February is the 28th in years without one. */
export function seasonDays(seasons: Seasons, season: Season, year: number): Period {
  const { from, to } = seasons[season];
  return { from: dayIn(year, from), to: dayIn(to < from ? year + 1 : year, to) };
}

function dayIn(year: number, monthAndDay: string): Day {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
  return writtenDay(year, month, Math.min(day, daysInMonth(year, month)));
}
