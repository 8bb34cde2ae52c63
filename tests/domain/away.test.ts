import { expect, test } from 'vitest';
import { answering, isAway } from '../../src/domain/away.ts';
import { aContact } from '../support/units.ts';

const away = { from: '2022-12-01', to: '2022-12-24' };
const anna = aContact('U-ANNA', { deputy: 'U-BO', away });

test.each([
  ['2022-11-30', false, 'U-ANNA'],
  ['2022-12-01', true, 'U-BO'],
  ['2022-12-24', true, 'U-BO'],
  ['2022-12-25', false, 'U-ANNA'],
])('on %s away is %s, and %s is asked', (day, isGone, asked) => {
  expect(isAway(anna, day)).toBe(isGone);
  expect(answering(anna, day)).toBe(asked);
});

test('without a deputy it is the contact who is asked, away or not', () => {
  expect(answering(aContact('U-ANNA', { away }), '2022-12-10')).toBe('U-ANNA');
});

test('a contact who has said nothing is there', () => {
  expect(isAway(aContact('U-ANNA'), '2022-12-10')).toBe(false);
});
