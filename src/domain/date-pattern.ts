import { monthNames } from './month-names.ts';

/** A year in full, captured. */
export const fullYear = '((?:19|20|21)\\d\\d)';

/** The year that follows a name, captured: "mars 2022", "våren år 2023", "hösten -22", "Q2, 2023", "fall of 2022". */
export const yearAfterName = `(?:,?\\s+(?:år\\s+|of\\s+)?|\\s?[-–'’´/])((?:19|20|21)\\d\\d|(?<=[-–'’´])\\d\\d(?!\\s*(?:${monthNames})))`;

/** A month name, captured, with the full stop of one cut short. */
export const monthName = `(${monthNames})\\.?`;

/** A dash, a slash or a word that joins one date to another, captured. */
export const joint =
  '(\\s?[-‑–—/]\\s?|\\s+(?:till|to|until|och|eller|and|or|t\\.?\\s?o\\.?\\s?m\\.?|till\\s+och\\s+med)\\s+)';

/** Not inside a longer number: "0730-15 mars", "12.15/3". A year or a day may stand before a dash, as in a span. */
export const notAfterNumber = '(?<!(?<!(?:19|20|21)\\d|\\d[-/.]\\d)\\d\\s?[-‑–—/.:])';

// "våren 2022/2023" and "2022-03-15-17" say something else than their beginning, so that is not read for them.
const notIntoNumber = `(?!\\s?[-‑–—/]\\s?\\d(?!\\d?(?::?[ae])?\\s+(?:${monthNames})|\\d{3}[-/.]\\d))`;

const lenient: Readonly<Record<string, string>> = {
  å: '(?:å|a\\u030a?)',
  ä: '(?:ä|a\\u0308?)',
  ö: '(?:ö|o\\u0308?)',
};

/** The source of a regular expression with å, ä and ö also without their marks, or with marks that stand alone. */
export function anyMarks(source: string): string {
  return source.replace(/[åäö]/g, (letter) => lenient[letter] ?? letter);
}

/** A regular expression for one way to write a date: whole words in any case, never the first half of a longer number. */
export function datePattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyMarks(source)})(?![\\p{L}\\p{N}])${notIntoNumber}`, 'giu');
}

/** The year that digits mean: "22" is 2022 and "98" is 1998. */
export function yearNumber(digits: string): number {
  const year = Number(digits);
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
