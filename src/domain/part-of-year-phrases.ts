import { type DateInterval, months } from './date-interval.ts';
import { datePattern, fullYear, joint, notAfterNumber, yearAfterName, yearNumber } from './date-pattern.ts';
import { type DatePhrase, joined } from './date-phrase.ts';
import { fold } from './fold.ts';

const ordinal =
  '((?:första|andra|tredje|fjärde|first|second|third|fourth|1:?a|2:?a|3:?e|4:?e|1st|2nd|3rd|4th)(?=\\s))';
const ordinals = [/^(?:1|fo?rs|first)/, /^(?:2|andra|second)/, /^(?:3|tredje|third)/, /^(?:4|fj|fourth)/];

const quarterMark = '(?:q|kv\\.?\\s?|kvartal(?:et)?\\s+|quarter\\s+)';
const halfMark = '(?:h|halvår\\s+|half\\s+)';

/** "Q2 2023", "kvartal 2 2023", "Q1-Q2 2023". */
const quarter = numbered(`${quarterMark}([1-4])`, `(?:${quarterMark}|(?<=[-–/]))([1-4])`, 'quarter');

/** "H1 2023", "halvår 1 2023". */
const half = numbered(`${halfMark}([12])`, `(?:${halfMark}|(?<=[-–/]))([12])`, 'half-year');

/** "andra kvartalet 2023", "tredje och fjärde kvartalet 2023", "second quarter of 2023". */
const quarterInWords = numbered(
  ordinal,
  `${ordinal}\\s+(?:kvartalet|quarter)(?:\\s+(?:av|of|under))?`,
  'quarter',
);

/** "första halvåret 2023", "andra hälften av 2023", "first half of 2023". */
const halfInWords = numbered(
  ordinal,
  `${ordinal}\\s+(?:halvåret|halvan|hälften|half)(?:\\s+(?:av|of|under))?`,
  'half-year',
);

/** "2023 Q2", "2023-Q2". */
const quarterLast: DatePhrase = {
  pattern: datePattern(`${notAfterNumber}${fullYear}[-–\\s]?q([1-4])`),
  read: ([year = '', number = '']) => part(year, number, 'quarter'),
};

/** Dates that name a quarter or a half of a year. */
export const partOfYearPhrases: readonly DatePhrase[] = [
  quarter,
  half,
  quarterInWords,
  halfInWords,
  quarterLast,
];

function numbered(first: string, last: string, precision: 'quarter' | 'half-year'): DatePhrase {
  return {
    pattern: datePattern(`(?:${first}${joint})?${last}${yearAfterName}`),
    read: ([earlier = '', between = '', later = '', year = '']) =>
      joined(part(year, earlier, precision), between, part(year, later, precision)),
  };
}

function part(
  year: string,
  ordinalOrNumber: string,
  precision: 'quarter' | 'half-year',
): DateInterval | null {
  const number = ordinals.findIndex((word) => word.test(fold(ordinalOrNumber))) + 1;
  const length = precision === 'quarter' ? 3 : 6;
  if (number < 1 || number * length > 12) return null;
  return months(yearNumber(year), [(number - 1) * length + 1, number * length], precision);
}
