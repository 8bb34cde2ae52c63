import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay, daysInMonth, plusDays } from '../../src/domain/calendar.ts';
import { readDate, readDates } from '../../src/domain/read-dates.ts';
import { termSeasons } from '../../src/domain/seasons.ts';

const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const year = fc.integer({ min: 1900, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });
const days = fc.integer({ min: 0, max: 109_500 }).map((after) => plusDays('1900-01-01', after));
const fragments = fc.constantFrom(
  ...[
    'våren',
    'HT',
    'mars',
    'Q2',
    '31',
    '2022',
    '22',
    '-',
    '/',
    '–',
    ' ',
    ' ',
    '. ',
    '\n',
    'till',
    'och',
    'under',
  ],
  ...[
    'slutet av',
    'årsskiftet',
    'kvartalet',
    'första',
    '15/3',
    '2022-02-30',
    'Agenda',
    'före',
    '0',
    'å',
    '\u0308',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(fragments).map((parts) => parts.join('')),
  fc.array(fragments).map((parts) => parts.join(' ')),
);

test('no text makes the reader fail, and what it reads stands in the text and runs forwards', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let after = 0;
      for (const date of readDates(text, termSeasons).dates) {
        const at = text.indexOf(date.text, after);
        expect(at).toBeGreaterThanOrEqual(after);
        expect(date.sentence).toContain(date.text);
        expect(date.from <= date.to).toBe(true);
        expect([date.from, date.to].map(isCalendarDay)).toEqual([true, true]);
        after = at + date.text.length;
      }
    }),
  );
});

test('a text that is one date reads the same alone as among dates', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const alone = readDate(text, termSeasons);
      if (alone === null) return;
      const { sentence: _, text: words, ...interval } = readDates(text, termSeasons).dates[0] ?? failed();
      expect(alone).toEqual({ ...interval, text: alone.text });
      expect(alone.text).toContain(words);
    }),
  );
});

test('every day that is written in full reads back to itself', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
      const name = swedishMonths[month - 1] ?? '';
      for (const text of [
        day,
        `${number} ${name} ${year}`,
        `den ${number}:e ${name} ${year}`,
        `${number}/${month} ${year}`,
      ]) {
        expect(readDate(text, termSeasons)).toEqual({ text, from: day, to: day, precision: 'day' });
      }
    }),
  );
});

test('every day that does not exist is refused', () => {
  fc.assert(
    fc.property(year, month, (year, month) => {
      const text = `${daysInMonth(year, month) + 1} ${swedishMonths[month - 1]} ${year}`;
      expect(readDates(`Klart ${text}.`, termSeasons).dates).toEqual([]);
    }),
  );
});

test('every month reads back to its first and last day, in any case', () => {
  fc.assert(
    fc.property(year, month, fc.boolean(), (year, month, loud) => {
      const name = swedishMonths[month - 1] ?? '';
      const read = readDate(`${loud ? name.toUpperCase() : name} ${year}.`, termSeasons);
      expect(read?.from).toBe(calendarDay(year, month, 1));
      expect(plusDays(read?.to ?? '', 1).slice(8)).toBe('01');
      expect(read?.precision).toBe('month');
    }),
  );
});

test('the terms, the half-years, the quarters and the years each share out the same days', () => {
  fc.assert(
    fc.property(year, (year) => {
      const halves = [`VT ${year}`, `HT ${year}`, `våren ${year}`, `hösten ${year}`];
      const inHalf = [`första halvåret ${year}`, `andra halvåret ${year}`, `Q1-Q2 ${year}`, `Q3-Q4 ${year}`];
      for (const [place, text] of [...halves, ...inHalf].entries()) {
        const half =
          place % 2 === 0 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
        const read = readDate(text, termSeasons);
        expect([read?.from, read?.to]).toEqual(half);
      }
      expect(readDate(`${year}`, termSeasons)).toMatchObject({ from: `${year}-01-01`, to: `${year}-12-31` });
    }),
  );
});

function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return calendarDay(year, month, number) === day;
}

function failed(): never {
  throw new Error('a date that is read alone must be read among others');
}
