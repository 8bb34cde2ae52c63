import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { isNearSpelling } from '../domain/near-spelling.ts';
import type { Entry } from './entry.ts';

/** Names a misspelt label: only the words that were meant as the phrase, not what the label says beside them. */
export function misspelling({ line, label }: Entry, meant: string): Finding {
  const words = (label ?? '').split(/\s+/);
  const count = meant.split(' ').length;
  const begins = isNearSpelling(fold(words[0] ?? ''), fold(meant.split(' ')[0] ?? ''));
  const written = begins ? words.slice(0, count) : words.slice(-count);
  return finding('label-misspelt', line, { label: written.join(' '), meant });
}
