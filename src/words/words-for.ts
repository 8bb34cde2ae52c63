import type { Language } from '../domain/language.ts';
import { english } from './english.ts';
import { swedish } from './swedish.ts';
import type { Words } from './words.ts';

const catalogues: Readonly<Record<Language, Words>> = { sv: swedish, en: english };

/** The catalogue of a language. */
export function wordsFor(language: Language): Words {
  return catalogues[language];
}
