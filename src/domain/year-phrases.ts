import { type DateInterval, months, oneDay, spanning } from './date-interval.ts';
import { datePattern, fullYear, notAfterNumber, yearNumber } from './date-pattern.ts';
import type { DatePhrase } from './date-phrase.ts';
import { leadingWords, milestoneWords, partOf } from './date-surroundings.ts';

const things =
  'kr|kronor|mkr|tkr|tusen|miljoner|personer|studenter|elever|deltagare|invånare|bostäder|platser|st|timmar|people|students';
const aYear = '(?:19|20|21)\\d\\d';
const notAmount = `(?!\\s+(?:${things})(?!\\p{L})|\\s?%)`;
const notCompound = '(?![-‑]\\p{L})';
const [startsSentence, endsSentence] = ['(?<=^\\s*|[.!?;\\n]\\s*)', '(?=\\s*(?:[.!?;,\\n]|$))'];

/** "under 2022", "senast 2023", "slutet av 2022": beside other words, a bare year needs one that makes it a date. */
const year: DatePhrase = {
  pattern: datePattern(
    `(?:(?:${leadingWords}|${partOf}|${milestoneWords})\\s+){1,3}${fullYear}${notAmount}${notCompound}|${startsSentence}${fullYear}${endsSentence}`,
  ),
  read: ([led = '', alone = '']) => whole(led || alone),
};

/** "2021-2024", "åren 2020 – 2022", "2021 t.o.m. 2024", "mellan 2021 och 2024". */
const years: DatePhrase = {
  pattern: datePattern(
    `${notAfterNumber}(?:(?:${leadingWords}|mellan|between)\\s+){0,3}${fullYear}\\s?(?:[-‑–—]|till|t\\.?\\s?o\\.?\\s?m\\.?|to|until)\\s?${fullYear}${notAmount}`,
  ),
  read: ([first = '', last = '']) => spanning(whole(first), whole(last)),
};

const yearsBetween: DatePhrase = {
  pattern: datePattern(
    `(?:mellan|between)\\s+(?:åren\\s+)?${fullYear}\\s+(?:och|and)\\s+${fullYear}${notAmount}`,
  ),
  read: ([first = '', last = '']) => spanning(whole(first), whole(last)),
};

/** "under 2022 och 2023", "åren 2021, 2022 och 2023", "åren 2021/2022"; as a sentence of its own also "2021/2022". */
const yearsInARow: DatePhrase = {
  pattern: datePattern(
    `(?:(?:(?:${leadingWords})\\s+){1,3}|${startsSentence})(${aYear}(?:(?:\\s?[,/]\\s?|\\s+(?:och|and|eller|or)\\s+)${aYear}){1,9})${notAmount}`,
  ),
  read: ([list = '']) => {
    const each = list.split(/\D+/);
    const inARow = each.every((year, place) => Number(year) === Number(each[0]) + place);
    return inARow ? spanning(whole(each[0] ?? ''), whole(each.at(-1) ?? '')) : null;
  },
};

/** "årsskiftet 2022/2023": its last and its first day. */
const turnOfTheYear: DatePhrase = {
  pattern: datePattern(
    `(?:årsskiftet|turn\\s+of\\s+the\\s+year)\\s+${fullYear}\\s?[-‑–—/]\\s?(\\d{4}|\\d\\d)`,
  ),
  read: ([first = '', next = '']) => {
    const year = Number(first);
    return yearNumber(next) === year + 1 ? spanning(oneDay(year, 12, 31), oneDay(year + 1, 1, 1)) : null;
  },
};

/** Dates that name nothing finer than years. */
export const yearPhrases: readonly DatePhrase[] = [year, years, yearsBetween, yearsInARow, turnOfTheYear];

function whole(year: string): DateInterval {
  return months(Number(year), [1, 12], 'year');
}
