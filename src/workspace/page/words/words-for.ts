import type { Words } from './words.ts';
import { wordsInEnglish } from './words-in-english.ts';
import { wordsInSwedish } from './words-in-swedish.ts';

/** The page speaks English to whoever has English set, and Swedish to everybody else. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith('en') ? wordsInEnglish : wordsInSwedish;
}
