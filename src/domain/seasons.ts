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
