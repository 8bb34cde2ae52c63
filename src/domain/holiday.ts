import type { Day } from './calendar.ts';

export type HolidayName =
  | 'new-year'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-eve'
  | 'easter'
  | 'easter-monday'
  | 'prayer-day'
  | 'may-day'
  | 'norwegian-constitution-day'
  | 'ascension'
  | 'whitsun-eve'
  | 'whitsun'
  | 'whit-monday'
  | 'danish-constitution-day'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer'
  | 'all-saints'
  | 'finnish-independence-day'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'
  | 'new-year-eve';

/** A day off: a public holiday by law, or by custom a day, mostly an eve, that people take off all the same. */
export type Holiday = {
  readonly day: Day;
  readonly name: HolidayName;
  readonly kind: 'public' | 'custom';
};
