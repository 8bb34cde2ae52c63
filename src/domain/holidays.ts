import { type Day, plusDays, writtenDay, type Zone } from './calendar.ts';
import { easterSunday } from './easter.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** Whose holidays a council keeps; `none` where we know of none. */
export type HolidayCountry = 'SE' | 'none';

export type HolidayName =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter-eve'
  | 'easter'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'whitsun-eve'
  | 'whitsun'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer'
  | 'all-saints'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'
  | 'new-year-eve';

/** A day off: a public holiday by law, or an eve that people take off all the same. */
export type Holiday = {
  readonly day: Day;
  readonly name: HolidayName;
  readonly kind: 'public' | 'eve';
};

/** A council keeps the holidays of the country that its clocks are set to; we know those of Sweden. */
export function holidayCountry(zone: Zone): HolidayCountry {
  return zone === 'Europe/Stockholm' ? 'SE' : 'none';
}

const holidays = new Map<string, readonly Holiday[]>();

/**
 * The days off in a year, first to last. Swedish ones by the law on public holidays as it is since 2005; for the years
 * before, 6 June is an ordinary day, and so is Whit Monday, though it was a holiday until 2004: the calendar library
 * that we hold the rules against says so, and no council will meet then.
 */
export function holidaysOf(year: number, country: HolidayCountry): readonly Holiday[] {
  if (country === 'none') return [];
  const known = holidays.get(`${country} ${year}`) ?? swedish(year);
  holidays.set(`${country} ${year}`, known);
  return known;
}

/** What a day is off for; `null` on all other days, ordinary Sundays among them. */
export function holidayOn(day: Day, country: HolidayCountry): Holiday | null {
  return holidaysOf(Number(day.slice(0, 4)), country).find((holiday) => holiday.day === day) ?? null;
}

function swedish(year: number): readonly Holiday[] {
  const fixed = (month: number, day: number) => writtenDay(year, month, day);
  const easter = easterSunday(year);
  const midsummerEve = firstFrom(fixed(6, 19), 5);
  const on = (day: Day, name: HolidayName, kind: Holiday['kind'] = 'public'): Holiday => ({
    day,
    name,
    kind,
  });
  return [
    on(fixed(1, 1), 'new-year'),
    on(fixed(1, 6), 'epiphany'),
    on(plusDays(easter, -2), 'good-friday'),
    on(plusDays(easter, -1), 'easter-eve', 'eve'),
    on(easter, 'easter'),
    on(plusDays(easter, 1), 'easter-monday'),
    on(fixed(5, 1), 'may-day'),
    on(plusDays(easter, 39), 'ascension'),
    on(plusDays(easter, 48), 'whitsun-eve', 'eve'),
    on(plusDays(easter, 49), 'whitsun'),
    ...(year >= 2005 ? [on(fixed(6, 6), 'national-day')] : []),
    on(midsummerEve, 'midsummer-eve', 'eve'),
    on(plusDays(midsummerEve, 1), 'midsummer'),
    on(firstFrom(fixed(10, 31), 6), 'all-saints'),
    on(fixed(12, 24), 'christmas-eve', 'eve'),
    on(fixed(12, 25), 'christmas'),
    on(fixed(12, 26), 'boxing-day'),
    on(fixed(12, 31), 'new-year-eve', 'eve'),
  ].sort((one, other) => one.day.localeCompare(other.day));
}

/** The first such weekday from a day on, that day included. */
function firstFrom(day: Day, weekday: Weekday): Day {
  return plusDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
