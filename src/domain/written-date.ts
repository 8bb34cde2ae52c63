import type { Day } from './calendar.ts';

/** How exactly a date was written: nothing finer is ever invented. */
export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'half-year' | 'year';

/**
 * A date as people write it: the text unchanged, and the inclusive interval of calendar days it stands for.
 * It is late only after `to`.
 */
export type WrittenDate = {
  readonly text: string;
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
};
