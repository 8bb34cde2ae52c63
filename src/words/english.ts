import { configInEnglish } from './config-in-english.ts';
import { terminalInEnglish } from './terminal-in-english.ts';
import type { Words } from './words.ts';

/** Every text a person reads, in English. */
export const english: Words = {
  config: configInEnglish,
  terminal: terminalInEnglish,
};
