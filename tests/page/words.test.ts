import { expect, test } from 'vitest';
import { wordsFor } from '../../src/workspace/page/words/words-for.ts';
import { wordsInEnglish } from '../../src/workspace/page/words/words-in-english.ts';
import { wordsInSwedish } from '../../src/workspace/page/words/words-in-swedish.ts';

const keysOf = (words: object): string[] =>
  Object.entries(words)
    .flatMap(([key, word]) =>
      typeof word === 'object' ? keysOf(word).map((inner) => `${key}.${inner}`) : key,
    )
    .sort();

test('the page can say everything in both languages', () => {
  expect(keysOf(wordsInEnglish)).toEqual(keysOf(wordsInSwedish));
});

test.each([
  ['sv-SE', wordsInSwedish],
  ['en-GB', wordsInEnglish],
  ['en-US', wordsInEnglish],
  ['fi-FI', wordsInSwedish],
])('a person whose Slack speaks %s reads the page in the right language', (locale, words) => {
  expect(wordsFor(locale)).toBe(words);
});
