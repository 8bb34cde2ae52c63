import { expect, test } from 'vitest';
import { seasonDays, termSeasons } from '../../src/domain/seasons.ts';

test('spring and autumn halve the year', () => {
  expect(seasonDays(termSeasons, 'spring', 2023)).toEqual({ from: '2023-01-01', to: '2023-06-30' });
  expect(seasonDays(termSeasons, 'autumn', 2023)).toEqual({ from: '2023-07-01', to: '2023-12-31' });
});

test('winter starts in its year and ends in the next, on the last day of February', () => {
  expect(seasonDays(termSeasons, 'winter', 2022)).toEqual({ from: '2022-12-01', to: '2023-02-28' });
  expect(seasonDays(termSeasons, 'winter', 2023)).toEqual({ from: '2023-12-01', to: '2024-02-29' });
  expect(seasonDays(termSeasons, 'winter', 2099)).toEqual({ from: '2099-12-01', to: '2100-02-28' });
});
