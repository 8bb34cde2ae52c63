import type { KnownName } from './known-name.ts';

const fewestLetters = 6;
const mostLetters = 200;

/** The names that folded words say with the spaces elsewhere: "viablecities", "student strategi". */
export function findRunTogether(names: readonly KnownName[], folded: string): readonly KnownName[] {
  const letters = Array.from(folded.replaceAll(' ', ''));
  if (letters.length < fewestLetters || letters.length > mostLetters) return [];
  // It begins where a word does, and "etapp1" is not the beginning of "etapp10".
  const anywhereSpaced = new RegExp(`(?:^| )${letters.join(' ?')}(?<!\\p{N}(?=\\p{N}))`, 'u');
  return names.filter(({ folded: name }) => anywhereSpaced.test(name));
}
