import type { Language } from '../../src/domain/language.ts';
import type { Reader } from '../../src/slack/blocks/reader.ts';
import { wordsFor } from '../../src/words/words-for.ts';

/** Somebody of a council in Stockholm's zone who reads on 22 November 2022, in Swedish unless the test says. */
export function aReader(language: Language = 'sv'): Reader {
  return {
    words: wordsFor(language),
    council: { id: 'council:samverkan', zone: 'Europe/Stockholm' },
    today: '2022-11-22',
  };
}
