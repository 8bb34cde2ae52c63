import type { Day, Zone } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import { type HolidayRule, holidaysByRule } from './holiday-rule.ts';
import { holidaysInDenmark } from './holidays-in-denmark.ts';
import { holidaysInFinland } from './holidays-in-finland.ts';
import { holidaysInNorway } from './holidays-in-norway.ts';
import { holidaysInSweden } from './holidays-in-sweden.ts';

/** Whose holidays a council can keep, in the order they are offered; `none` where it keeps no country's. */
export const holidayCountries = ['SE', 'NO', 'DK', 'FI', 'none'] as const;

export type HolidayCountry = (typeof holidayCountries)[number];

const rules: Readonly<Record<HolidayCountry, readonly HolidayRule[]>> = {
  SE: holidaysInSweden,
  NO: holidaysInNorway,
  DK: holidaysInDenmark,
  FI: holidaysInFinland,
  none: [],
};

const countries = new Map<Zone, HolidayCountry>([
  ['Europe/Stockholm', 'SE'],
  ['Europe/Oslo', 'NO'],
  ['Europe/Copenhagen', 'DK'],
  ['Europe/Helsinki', 'FI'],
  ['Europe/Mariehamn', 'FI'],
]);

/** The country that clocks are set to; `none` where we know no holidays of it. */
export function holidayCountry(zone: Zone): HolidayCountry {
  return countries.get(zone) ?? 'none';
}

const holidays = new Map<string, readonly Holiday[]>();

/** A country's days off in a year, first to last. */
export function holidaysOf(year: number, country: HolidayCountry): readonly Holiday[] {
  const known = holidays.get(`${country} ${year}`) ?? holidaysByRule(rules[country], year);
  holidays.set(`${country} ${year}`, known);
  return known;
}

/** What a day is off for; `null` on all other days, ordinary Sundays among them. */
export function holidayOn(day: Day, country: HolidayCountry): Holiday | null {
  return holidaysOf(Number(day.slice(0, 4)), country).find((holiday) => holiday.day === day) ?? null;
}
