import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingErrors } from '../../src/domain/typing-errors.ts';

const errors = (typed: string, word: string) => typingErrors(typed, word).at(-1);

test.each([
  ['mentor', 'mentor', 0],
  ['mentr', 'mentor', 1],
  ['menntor', 'mentor', 1],
  ['mantor', 'mentor', 1],
  ['metnor', 'mentor', 1],
  ['citys', 'cities', 2],
  ['', 'mentor', 6],
])('"%s" for "%s" is %s slips of the hand', (typed, word, count) => {
  expect(errors(typed, word)).toBe(count);
});

test('a word cut short is its own beginning', () => {
  expect(typingErrors('ment', 'mentor')).toEqual([4, 3, 2, 1, 0, 1, 2]);
});

test('slips count the same both ways, and only the word itself has none', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(errors(one, other)).toBe(errors(other, one));
      expect(errors(one, other) === 0).toBe(one === other);
    }),
  );
});
