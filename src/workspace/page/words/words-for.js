import { wordsInEnglish } from './words-in-english.js';
import { wordsInSwedish } from './words-in-swedish.js';

/** @typedef {typeof wordsInSwedish} Words */

/**
 * The page speaks English to whoever has English set, and Swedish to everybody else.
 *
 * @param {string} locale
 */
export function wordsFor(locale) {
  return locale.toLowerCase().startsWith('en') ? wordsInEnglish : wordsInSwedish;
}
