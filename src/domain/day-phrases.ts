import { oneDay } from './date-interval.ts';
import {
  datePattern,
  fullYear,
  joint,
  monthName,
  notAfterNumber,
  yearAfterName,
  yearNumber,
} from './date-pattern.ts';
import { type DatePhrase, joined } from './date-phrase.ts';
import { monthNumber } from './month-names.ts';

const dayNumber = '(\\d{1,2})(?::?[ae]|st|nd|rd|th)?';

/** "15 mars 2022", "den 15:e mars 2022", "15th of March 2022", "15-17 mars 2022", "15 mars till 17 april 2022". */
const dayAndMonth: DatePhrase = {
  pattern: datePattern(
    `${notAfterNumber}(?:den\\s+)?(?:${dayNumber}(?:\\s+${monthName})?${joint}(?:den\\s+)?)?${dayNumber}(?:\\s+of)?\\s+${monthName}${yearAfterName}`,
  ),
  read: ([firstDay = '', firstMonth = '', between = '', day = '', month = '', year = '']) => {
    const first = oneDay(yearNumber(year), monthNumber(firstMonth || month), Number(firstDay));
    return joined(first, between, oneDay(yearNumber(year), monthNumber(month), Number(day)));
  },
};

/** "March 15, 2022". */
const monthAndDay: DatePhrase = {
  pattern: datePattern(`${monthName}\\s+${dayNumber},?\\s+${fullYear}`),
  read: ([month = '', day = '', year = '']) => oneDay(Number(year), monthNumber(month), Number(day)),
};

/** "2022-03-15", "2022/3/15". */
const yearFirst: DatePhrase = {
  pattern: datePattern(`${notAfterNumber}${fullYear}([-‑–/.])(\\d{1,2})\\2(\\d{1,2})`),
  read: ([year = '', _, month = '', day = '']) => oneDay(Number(year), Number(month), Number(day)),
};

/** "15/3 2022", "15/3-2022", "15/3-17/4 2022"; "15/3/2022" is left alone, for an American reads it otherwise. */
const dayAndNumber: DatePhrase = {
  pattern: datePattern(
    `${notAfterNumber}(?:den\\s+)?(?:(\\d{1,2})/(\\d{1,2})${joint})?(\\d{1,2})/(\\d{1,2})(?:\\s+|\\s?[-–]\\s?)${fullYear}`,
  ),
  read: ([firstDay = '', firstMonth = '', between = '', day = '', month = '', year = '']) => {
    const first = oneDay(Number(year), Number(firstMonth), Number(firstDay));
    return joined(first, between, oneDay(Number(year), Number(month), Number(day)));
  },
};

/** "15.3.2022". */
const dayFirst: DatePhrase = {
  pattern: datePattern(`${notAfterNumber}(\\d{1,2})\\.(\\d{1,2})\\.${fullYear}`),
  read: ([day = '', month = '', year = '']) => oneDay(Number(year), Number(month), Number(day)),
};

/** Dates that name one day, or a few in a row. */
export const dayPhrases: readonly DatePhrase[] = [
  dayAndMonth,
  monthAndDay,
  yearFirst,
  dayAndNumber,
  dayFirst,
];
