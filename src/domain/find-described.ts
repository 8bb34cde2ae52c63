import type { Activity } from './council-plan.ts';

const marked: Readonly<Record<string, string>> = {
  a: '[aàáâãäå]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôõöø]',
  u: '[uùúûü]',
  y: '[yýÿ]',
};

// A longer pattern takes its time to compile, and no word is longer.
const longestWord = 60;

/**
 * The ids of activities whose description has all the folded words. A description is no name: what is found by it is
 * only ever suggested.
 */
export function findDescribed(activities: readonly Activity[], typed: readonly string[]): readonly string[] {
  if (typed.length === 0 || !typed.every(isWorthLookingFor)) return [];
  const patterns = typed.map((word) => new RegExp(withAnyMarks(word), 'iu'));
  return activities
    .filter(
      ({ description }) => description !== null && patterns.every((pattern) => pattern.test(description)),
    )
    .map(({ id }) => id);
}

function isWorthLookingFor(word: string): boolean {
  return word.length >= 4 && word.length <= longestWord;
}

function withAnyMarks(folded: string): string {
  return Array.from(folded, (letter) => `${marked[letter] ?? letter}\\p{M}*`).join('');
}
