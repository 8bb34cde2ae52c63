import type { StatusCount } from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { statusText } from './status-text.ts';

/** How many activities stand at each status, one text for each that has any: `🟡 Risk: 3`. */
export function countTexts(counts: readonly StatusCount[], words: Words): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${statusText(status, words)}: ${count}`);
}
