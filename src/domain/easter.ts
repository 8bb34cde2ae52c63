import { type Day, writtenDay } from './calendar.ts';

/** Easter Sunday in a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leapCorrection + 19 * golden + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  const daysAfter21March = fullMoon - weekday + 7;
  return daysAfter21March <= 10
    ? writtenDay(year, 3, daysAfter21March + 21)
    : writtenDay(year, 4, daysAfter21March - 10);
}
