import { expect, test } from 'vitest';
import { readSeasonDays } from '../../src/domain/read-season-days.ts';

test.each([
  ['1 juli – 31 december', '07-01', '12-31'],
  ['1 jul-31 dec', '07-01', '12-31'],
  ['  15 Aug.  till  20 DEC ', '08-15', '12-20'],
  ['1 December to 28 February', '12-01', '02-28'],
  ['1 december – 29 februari', '12-01', '02-29'],
])('“%s” is read as a season', (written, from, to) => {
  expect(readSeasonDays(written)).toEqual({ from, to });
});

test.each([
  '',
  'hösten',
  '1 juli',
  '31 juni – 1 augusti',
  '0 mars – 2 april',
  '1 juli – 31 december 2026',
  '1/7 – 31/12',
])('“%s” is no season', (written) => {
  expect(readSeasonDays(written)).toBeNull();
});
