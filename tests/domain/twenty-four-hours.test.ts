import { expect, test } from 'vitest';
import { inTwentyFourHours } from '../../src/domain/twenty-four-hours.ts';

test.each([
  ['1pm', '13:00'],
  ['9 a.m.', '09:00'],
  ['12 March 9:30am City Hall', '12 March 09:30 City Hall'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['1-3pm', '13:00-15:00'],
  ['11-1pm', '11:00-13:00'],
  ['10.30 to 12 pm', '10:30 to 12:00'],
  ['13pm', '13pm'],
  ['3 ampere', '3 ampere'],
  ['kl 13', 'kl 13'],
])('"%s" is said with twenty-four hours', (typed, said) => {
  expect(inTwentyFourHours(typed)).toBe(said);
});
