import { type DateInterval, months, spanning } from './date-interval.ts';
import { datePattern, fullYear, joint, monthName, yearAfterName, yearNumber } from './date-pattern.ts';
import { type DatePhrase, joined } from './date-phrase.ts';
import { fold } from './fold.ts';
import { monthNumber } from './month-names.ts';
import { type Season, type Seasons, seasonDays } from './seasons.ts';

// "var" and "host" are other words in Swedish: only the definite forms may be written without their marks.
const spring = 'v(?:\\u00e5|a\\u030a)r|våren|vårtermin(?:en)?|vt';
const autumn = 'h(?:\\u00f6|o\\u0308)st|hösten|hösttermin(?:en)?|ht';
const english =
  '(?:spring|summer|autumn|(?<!i\\s(?:alla|annat|så|vart)\\s)fall|winter)(?:\\s+(?:term|semester))?';
const seasonName = `((?:sen|för|hög)?(?:${spring}|${autumn}|sommar(?:en)?|vinter|vintern)|${english})`;

const seasonWords: readonly (readonly [Season, RegExp])[] = [
  ['spring', /var|^vt|spring/],
  ['autumn', /host|^ht|autumn|fall/],
  ['summer', /somm|summ/],
  ['winter', /int/],
];

/** "Hösten 2021", "VT 2023", "HT22", "våren/sommaren 2022", "spring 2023". */
const season: DatePhrase = {
  pattern: datePattern(
    `(?:${seasonName}${joint})?${seasonName}(?:${yearAfterName}|(?<=[hv]t)\\s?(\\d\\d|20\\d\\d))`,
  ),
  read: ([first = '', between = '', last = '', spaced = '', close = ''], seasons) => {
    const year = yearNumber(spaced || close);
    return joined(named(first, year, seasons), between, named(last, year, seasons));
  },
};

/** "vintern 2022/2023", "vintern 2022-23": a season that runs into the next year. */
const seasonOverYears: DatePhrase = {
  pattern: datePattern(`${seasonName}\\s+${fullYear}\\s?[-–/]\\s?(\\d{4}|\\d\\d)`),
  read: ([name = '', first = '', next = ''], seasons) => {
    const interval = named(name, Number(first), seasons);
    const runsOver =
      interval?.to.startsWith(String(yearNumber(next))) && yearNumber(next) === Number(first) + 1;
    return runsOver ? interval : null;
  },
};

/** "läsåret 2022/2023", "academic year 2022/23": an autumn and the spring after it. */
const academicYear: DatePhrase = {
  pattern: datePattern(`(?:läsåret|läsår|academic\\s+year)\\s+${fullYear}\\s?[-–/]\\s?(\\d{4}|\\d\\d)`),
  read: ([first = '', next = ''], seasons) => {
    if (yearNumber(next) !== Number(first) + 1) return null;
    const interval = spanning(named('ht', Number(first), seasons), named('vt', yearNumber(next), seasons));
    return interval && { ...interval, precision: 'year' };
  },
};

/** "Oktober 2021", "mars-april 2022", "okt. 2021". */
const month: DatePhrase = {
  pattern: datePattern(`(?:${monthName}${joint})?${monthName}${yearAfterName}`),
  read: ([first = '', between = '', last = '', year = '']) => {
    const one = (name: string) => months(yearNumber(year), [monthNumber(name), monthNumber(name)], 'month');
    return joined(first === '' ? null : one(first), between, one(last));
  },
};

/** Dates that name a season, a month, or two of them in a row. */
export const seasonPhrases: readonly DatePhrase[] = [season, seasonOverYears, academicYear, month];

function named(name: string, year: number, seasons: Seasons): DateInterval | null {
  const folded = fold(name);
  const found = seasonWords.find(([, word]) => word.test(folded));
  return found ? { ...seasonDays(seasons, found[0], year), precision: 'season' } : null;
}
