import type { Day, Zone } from '../../domain/calendar.ts';
import type { Words } from '../../words/words.ts';

/**
 * Who an answer is written for: their words, and the council whose days it is told in and whose id buttons carry.
 * Help needs no council and has no id.
 */
export type Reader = {
  readonly words: Words;
  readonly council: { readonly id: string | null; readonly zone: Zone };
  readonly today: Day;
};
