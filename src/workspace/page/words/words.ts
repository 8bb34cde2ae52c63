import type { wordsInSwedish } from './words-in-swedish.ts';

/** All words of the page: Swedish says which there are, and every other language has the same. */
export type Words = typeof wordsInSwedish;
